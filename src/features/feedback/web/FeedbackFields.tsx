import { type FieldErrors, RadioGroup, TextArea, useT } from '../../../ui/index.ts'
import { longestAnswer, readings } from '../rules/answers.ts'
import { type Form, type QuestionName, scores, scoreWords } from '../rules/form.ts'
import { type FeedbackValues, unknown } from './feedback-form.ts'

export interface FeedbackFormState {
  readonly values: FeedbackValues
  readonly errors: FieldErrors
  readonly set: <K extends keyof FeedbackValues & string>(name: K, value: FeedbackValues[K]) => void
}

/** The questions of a form, one under another: choices first, then free words. */
export function FeedbackFields({ asked, form }: { asked: Form; form: FeedbackFormState }) {
  const t = useT()
  const { chosen, written } = form.values
  return asked.questions.map(({ question, kind }) => {
    const label = t(`feedback.questions.${question as QuestionName}`)
    if (kind === 'text')
      return (
        <TextArea
          key={question}
          label={label}
          optional
          name={question}
          maxLength={longestAnswer}
          value={written[question] ?? ''}
          onChange={(text) => form.set('written', { ...written, [question]: text })}
        />
      )
    return (
      <RadioGroup
        key={question}
        label={label}
        across
        name={question}
        value={chosen[question] ?? ''}
        error={chosen[question] ? undefined : form.errors[question]}
        onChange={(value) => form.set('chosen', { ...chosen, [question]: value })}
        choices={[
          ...scores.map((score) => ({
            value: String(score),
            label: t(`feedback.scores.${scoreWords[score]}`),
          })),
          { value: unknown, label: t('feedback.unknown') },
        ]}
      />
    )
  })
}

interface ReadersProps {
  readonly form: Pick<FeedbackFormState, 'set'> & {
    readonly values: Pick<FeedbackValues, 'organiserSees' | 'placeSees'>
  }
  /** The questions as they are put: to the client, or to the one who writes in from paper. */
  readonly labels: { readonly organiser: string; readonly place: string }
}

/** Who may read: nobody until the client says so. */
export function ReadersFields({ form, labels }: ReadersProps) {
  const t = useT()
  const choices = readings.map((value) => ({ value, label: t(`feedback.readings.${value}`) }))
  return (
    <>
      <RadioGroup
        label={labels.organiser}
        name="organiserSees"
        value={form.values.organiserSees}
        onChange={(value) => form.set('organiserSees', value)}
        choices={choices}
      />
      <RadioGroup
        label={labels.place}
        name="placeSees"
        value={form.values.placeSees}
        onChange={(value) => form.set('placeSees', value)}
        choices={choices}
      />
    </>
  )
}
