import { Checkbox, DateField, RadioGroup, Select, TextArea, TextField, useT } from '../../../ui/index.ts'
import { type AnyKind, results, ways } from '../contract.ts'
import { weeklyKinds } from '../rules/weekly.ts'
import type { DecisionForm } from './DecisionEditor.tsx'

interface Props {
  readonly form: DecisionForm
  readonly kind: AnyKind
}

/** Kinds in which money is decided. */
const money: readonly AnyKind[] = ['rehabTravel', 'supplementaryAssistance', 'preventiveAssistance']

/** What is decided: result, days, place and amount. */
export function MatterFields({ form, kind }: Props) {
  const t = useT()
  const word = (name: Field) => t(`decisions.field.${name}`)
  return (
    <>
      <RadioGroup
        label={word('result')}
        across
        {...form.field('result')}
        choices={results
          .filter((value) => (value === 'ended') === (kind === 'rehabEnd'))
          .map((value) => ({ value, label: t(`decisions.results.${value}`) }))}
      />
      <TextArea label={word('matter')} hint={word('matterHint')} rows={2} {...form.field('matter')} />
      <div className="decision-pair">
        <DateField label={word('validFrom')} optional {...form.field('validFrom')} />
        <DateField label={word('validTo')} hint={word('validToHint')} optional {...form.field('validTo')} />
      </div>
      <div className="decision-pair">
        <DateField label={word('pendingSince')} optional {...form.field('pendingSince')} />
        <Select
          label={word('language')}
          {...form.field('language')}
          choices={(['fi', 'sv'] as const).map((value) => ({
            value,
            label: t(`decisions.languages.${value}`),
          }))}
        />
      </div>
      <Checkbox label={word('applied')} {...form.field('applied')} />
      {weeklyKinds.includes(kind) ? <WeekFields form={form} /> : null}
      {money.includes(kind) ? (
        <TextField label={word('amount')} optional size={8} {...form.field('amount')} />
      ) : null}
    </>
  )
}

type Field = keyof import('../../../../locales/index.ts').Fi['decisions']['field']

function WeekFields({ form }: Pick<Props, 'form'>) {
  const t = useT()
  return (
    <>
      <TextField label={t('decisions.field.place')} optional {...form.field('place')} />
      <Select
        label={t('decisions.field.way')}
        {...form.field('way')}
        choices={ways.map((value) => ({ value, label: t(`decisions.ways.${value}`) }))}
      />
      <div className="decision-pair">
        <TextField
          label={t('decisions.field.daysPerWeek')}
          optional
          size={5}
          {...form.field('daysPerWeek')}
        />
        <TextField
          label={t('decisions.field.hoursPerDay')}
          optional
          size={5}
          {...form.field('hoursPerDay')}
        />
      </div>
    </>
  )
}

/** Evidence, the party's view and reasons; what a deviation or a fixed time takes. */
export function GroundFields({ form, kind }: Props) {
  const t = useT()
  const word = (name: Field) => t(`decisions.field.${name}`)
  const isNegative = form.values.result !== 'granted'
  const area = (
    name: 'facts' | 'clientView' | 'reasons' | 'deviation' | 'special' | 'unheard',
    hint?: string,
  ) => (
    <TextArea
      label={word(name)}
      {...(hint ? { hint } : {})}
      optional={!(isNegative && (name === 'facts' || name === 'reasons'))}
      rows={3}
      maxLength={20_000}
      {...form.field(name)}
    />
  )
  return (
    <>
      {area('facts', word('factsHint'))}
      {area('clientView')}
      {area('reasons', word('reasonsHint'))}
      <Checkbox label={word('deviates')} {...form.field('deviates')} />
      {form.values.deviates ? area('deviation') : null}
      {kind === 'workActivity' ? (
        <>
          <Checkbox label={word('workIncapable')} {...form.field('workIncapable')} />
          <Checkbox label={word('mainIncomeSicknessBased')} {...form.field('mainIncomeSicknessBased')} />
        </>
      ) : null}
      {area('special', word('specialHint'))}
      {isNegative ? area('unheard', word('unheardHint')) : null}
    </>
  )
}
