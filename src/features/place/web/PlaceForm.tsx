import type { ReactNode } from 'react'
import type { Problem } from '../../../ui/index.ts'
import {
  CheckboxGroup,
  DateField,
  ErrorSummary,
  FieldError,
  Refusal,
  Select,
  TextArea,
  TextField,
  useApi,
  useFieldId,
  type useForm,
  useLanguage,
  useT,
} from '../../../ui/index.ts'
import { listMunicipalities } from '../../organisation/contract.ts'
import { type HalfDay, weekdayNames } from '../rules/half-day.ts'
import { characteristics, fields, languages, placeKinds } from '../rules/vocabulary.ts'
import { HalfDayTable } from './HalfDayPicker.tsx'
import type { PlaceValues } from './place-form.ts'

type Form = ReturnType<typeof useForm<PlaceValues, unknown>>

interface Props {
  readonly id: string
  readonly form: Form
  readonly problem: Problem | undefined
  /** The choice of unit, when there is one to make. */
  readonly unit?: ReactNode
}

/** What a place's announcement says, part by part. */
export function PlaceForm({ id, form, problem, unit }: Props) {
  return (
    <form id={id} className="form" noValidate onSubmit={(event) => void form.send(event)}>
      <ErrorSummary errors={form.errors} labels={useLabels()} attempts={form.attempts} />
      {problem && Object.keys(problem.fields).length === 0 ? <Refusal problem={problem} /> : null}
      {unit}
      <What form={form} />
      <CapacityFields form={form} />
      <Where form={form} />
      <ContactFields form={form} />
    </form>
  )
}

function useLabels() {
  const t = useT()
  return {
    title: t('places.form.title'),
    unitId: t('places.form.unit'),
    kind: t('places.form.kind'),
    field: t('places.form.field'),
    languages: t('places.form.languages'),
    postalCode: t('places.form.postalCode'),
    contactEmail: t('places.form.contactEmail'),
    openFrom: t('places.form.openFrom'),
    openTo: t('places.form.openTo'),
    capacity: t('places.form.capacity'),
  }
}

function What({ form }: { form: Form }) {
  const t = useT()
  return (
    <>
      <TextField label={t('places.form.title')} {...form.field('title')} maxLength={120} />
      <Select
        label={t('places.form.kind')}
        {...form.field('kind')}
        choices={placeKinds.map((value) => ({ value, label: t(`places.placeKinds.${value}`) }))}
      />
      <Select
        label={t('places.form.field')}
        {...form.field('field')}
        choices={fields.map((value) => ({ value, label: t(`places.fields.${value}`) }))}
      />
      <TextArea
        label={t('places.form.description')}
        hint={t('places.form.descriptionHint')}
        optional
        {...form.field('description')}
        maxLength={2000}
      />
      <CheckboxGroup
        label={t('places.form.languages')}
        across
        {...form.field('languages')}
        choices={languages.map((value) => ({ value, label: t(`terms.languages.${value}`) }))}
      />
      <CheckboxGroup
        label={t('places.form.characteristics')}
        across
        {...form.field('characteristics')}
        choices={characteristics.map((value) => ({ value, label: t(`places.characteristics.${value}`) }))}
      />
    </>
  )
}

function CapacityFields({ form }: { form: Form }) {
  const t = useT()
  const idOf = useFieldId()
  const set = (slot: HalfDay, text: string) => form.set('capacity', { ...form.values.capacity, [slot]: text })
  return (
    <fieldset className="field" id={idOf('capacity')} tabIndex={-1}>
      <legend>{t('places.form.capacity')}</legend>
      <p className="hint">{t('places.form.capacityHint')}</p>
      <FieldError id="capacity-error" code={form.errors.capacity} />
      <HalfDayTable
        caption={t('places.form.capacity')}
        days={weekdayNames}
        cell={(slot, name) => (
          <input
            className="input"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={3}
            aria-label={t('places.form.seats', { slot: name })}
            value={form.values.capacity[slot] ?? ''}
            onChange={(event) => set(slot, event.target.value)}
          />
        )}
      />
      <div className="form-row mt2">
        <DateField label={t('places.form.openFrom')} {...form.field('openFrom')} />
        <DateField label={t('places.form.openTo')} optional {...form.field('openTo')} />
      </div>
    </fieldset>
  )
}

function Where({ form }: { form: Form }) {
  const t = useT()
  const { language } = useLanguage()
  const { data } = useApi(listMunicipalities, {})
  return (
    <>
      <TextField
        label={t('places.form.streetAddress')}
        optional
        {...form.field('streetAddress')}
        maxLength={120}
      />
      <TextField
        label={t('places.form.postalCode')}
        optional
        inputMode="numeric"
        size={6}
        {...form.field('postalCode')}
        maxLength={5}
      />
      <Select
        label={t('places.form.municipality')}
        optional
        {...form.field('municipalityCode')}
        choices={(data?.municipalities ?? []).map((one) => ({
          value: one.code,
          label: language === 'sv' ? one.nameSv : one.nameFi,
        }))}
      />
    </>
  )
}

function ContactFields({ form }: { form: Form }) {
  const t = useT()
  return (
    <>
      <TextField
        label={t('places.form.contactName')}
        optional
        {...form.field('contactName')}
        maxLength={120}
      />
      <TextField
        label={t('places.form.contactPhone')}
        optional
        type="tel"
        {...form.field('contactPhone')}
        maxLength={40}
      />
      <TextField
        label={t('places.form.contactEmail')}
        hint={t('places.form.contactEmailHint')}
        optional
        type="email"
        {...form.field('contactEmail')}
        maxLength={200}
      />
    </>
  )
}
