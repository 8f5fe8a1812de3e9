import { type FieldErrors, RadioGroup, TextField, useT } from '../../../ui/index.ts'
import { type OutcomeView, ratings } from '../outcomes-contract.ts'
import { ratingField } from '../rules/can-rate.ts'
import type { RateValues } from './rate-form.ts'

interface Props {
  readonly outcomes: readonly OutcomeView[]
  readonly form: {
    readonly values: RateValues
    readonly errors: FieldErrors
    readonly set: <K extends keyof RateValues>(name: K, value: RateValues[K]) => void
  }
}

/** One outcome after another: reached, partly or not, and a word if one wants. */
export function RateFields({ outcomes, form }: Props) {
  const t = useT()
  const { rated, notes } = form.values
  return outcomes.map(({ id, text }) => (
    <div key={id} className="form">
      <RadioGroup
        label={text}
        across
        name={ratingField(id)}
        value={rated[id] ?? ''}
        error={rated[id] ? undefined : form.errors[ratingField(id)]}
        onChange={(value) => form.set('rated', { ...rated, [id]: value })}
        choices={ratings.map((value) => ({ value, label: t(`plan.outcomes.ratings.${value}`) }))}
      />
      <TextField
        label={t('plan.outcomes.note')}
        optional
        name={`note-${id}`}
        maxLength={2_000}
        value={notes[id] ?? ''}
        onChange={(note) => form.set('notes', { ...notes, [id]: note })}
      />
    </div>
  ))
}
