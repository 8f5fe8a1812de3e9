import { useState } from 'react'
import {
  Button,
  CheckboxGroup,
  DateField,
  Dialog,
  ErrorSummary,
  Loaded,
  newId,
  RadioGroup,
  Refusal,
  Select,
  TextField,
  useApi,
  useCommand,
  useForm,
  useT,
} from '../../../ui/index.ts'
import { listOrganisations, type Organisation } from '../../organisation/contract.ts'
import { recordConsent } from '../contract.ts'
import { consentableCategories } from '../rules/consent-state.ts'
import { checkRecord, emptyRecord } from './consent-form.ts'

interface Props {
  readonly clientId: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** The client's answer as the worker heard it: to whom, what, for what purpose, until when – or the refusal. */
export function RecordDialog({ clientId, onClose, onDone }: Props) {
  const t = useT()
  const [id] = useState(newId)
  const organisations = useApi(listOrganisations, { query: {} })
  const command = useCommand(recordConsent, { onDone })
  const form = useForm({
    initial: emptyRecord,
    check: (values) => checkRecord(values, id),
    submit: (body) => command.run({ params: { clientId }, body }),
    problem: command.problem,
    draftKey: `consent.${clientId}`,
  })
  const save = (
    <>
      <Button kind="primary" type="submit" form="consent-form" loading={form.isSending}>
        {t('common.save')}
      </Button>
      <Button onClick={onClose}>{t('common.cancel')}</Button>
    </>
  )
  return (
    <Dialog isOpen big title={t('consent.recordTitle')} onClose={onClose} actions={save}>
      <form id="consent-form" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <ErrorSummary errors={form.errors} labels={labelsOf(t)} attempts={form.attempts} />
        {command.problem && Object.keys(command.problem.fields).length === 0 ? (
          <Refusal problem={command.problem} />
        ) : null}
        <RadioGroup
          label={t('consent.fields.answer')}
          {...form.field('answer')}
          across
          choices={(['given', 'refused'] as const).map((value) => ({
            value,
            label: t(`consent.answers.${value}`),
          }))}
        />
        <Loaded of={organisations} lines={2}>
          {(answer) => <Receivers form={form} organisations={answer.organisations} />}
        </Loaded>
        <CheckboxGroup
          label={t('consent.fields.categories')}
          {...form.field('categories')}
          choices={consentableCategories.map((value) => ({ value, label: t(`terms.categories.${value}`) }))}
        />
        <TextField label={t('consent.fields.purpose')} {...form.field('purpose')} maxLength={500} />
        <DateField
          label={t('consent.fields.validUntil')}
          hint={t('consent.fields.validUntilHint')}
          optional
          {...form.field('validUntil')}
        />
        <RadioGroup
          label={t('consent.fields.via')}
          {...form.field('via')}
          across
          choices={(['spoken', 'signed'] as const).map((value) => ({
            value,
            label: t(`consent.vias.${value}`),
          }))}
        />
      </form>
    </Dialog>
  )
}

const labelsOf = (t: ReturnType<typeof useT>) => ({
  answer: t('consent.fields.answer'),
  organisationId: t('consent.fields.receiver'),
  categories: t('consent.fields.categories'),
  purpose: t('consent.fields.purpose'),
  validUntil: t('consent.fields.validUntil'),
})

type Form = ReturnType<typeof useForm<typeof emptyRecord, unknown>>

function Receivers({ form, organisations }: { form: Form; organisations: readonly Organisation[] }) {
  const t = useT()
  // an organisation of unknown kind opens nothing, whatever the client says
  const known = organisations.filter((o) => o.kind !== null)
  const units = known.find((o) => o.id === form.values.organisationId)?.units ?? []
  return (
    <>
      <Select
        label={t('consent.fields.receiver')}
        {...form.field('organisationId')}
        onChange={(value) => {
          form.set('organisationId', value)
          form.set('unitId', '')
        }}
        choices={known.map((o) => ({ value: o.id, label: o.name }))}
      />
      <Select
        label={t('consent.fields.unit')}
        hint={t('consent.fields.unitHint')}
        {...form.field('unitId')}
        disabled={units.length === 0}
        empty={t('consent.fields.anyUnit')}
        choices={units.map((unit) => ({ value: unit.id, label: unit.name }))}
      />
    </>
  )
}
