import {
  Button,
  DateField,
  ErrorSummary,
  NumberField,
  RadioGroup,
  readDay,
  useForm,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import type { Given } from '../contract.ts'
import { checkGiven, choices, counts, type GivenValues, noGiven } from './given-form.ts'

interface Props {
  readonly onAsk: (asked: { on: string; given: Given }) => void
}

/** The day, and the facts that the file does not have; empty fields leave the file's own. */
export function GivenForm({ onAsk }: Props) {
  const t = useT()
  const { today } = useFormat()
  const form = useForm<GivenValues, { on: string; given: Given }>({
    initial: noGiven(today),
    check: (values) => checkGiven(values, (text) => readDay(text, today)),
    submit: async (asked) => {
      onAsk(asked)
      return asked
    },
  })
  const label = (name: (typeof counts)[number] | (typeof choices)[number] | 'unemployedSince') =>
    t(`eligibility.facts.${name}`)
  const labels = {
    on: t('eligibility.on'),
    ...Object.fromEntries(
      [...counts, ...choices, 'unemployedSince' as const].map((name) => [name, label(name)]),
    ),
  }
  const answers = [
    { value: 'yes', label: t('calculator.yes') },
    { value: 'no', label: t('calculator.no') },
    { value: '', label: t('calculator.unknown') },
  ]
  return (
    <form className="form no-print" onSubmit={form.send} noValidate>
      <h3>{t('eligibility.add')}</h3>
      <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
      <DateField label={t('eligibility.on')} {...form.field('on')} />
      <DateField optional label={label('unemployedSince')} {...form.field('unemployedSince')} />
      {counts.map((name) => (
        <NumberField optional key={name} label={label(name)} {...form.field(name)} />
      ))}
      {choices.map((name) => (
        <RadioGroup across key={name} label={label(name)} choices={answers} {...form.field(name)} />
      ))}
      <Button kind="primary" type="submit">
        {t('eligibility.examine')}
      </Button>
    </form>
  )
}
