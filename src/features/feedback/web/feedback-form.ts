import { parsePlainDate } from '../../../kernel/plain-date.ts'
import type { Checked } from '../../../ui/index.ts'
import type { FeedbackBody, Given, PaperBody } from '../contract.ts'
import type { Reading } from '../rules/answers.ts'
import type { Form } from '../rules/form.ts'

export interface FeedbackValues {
  /** By question: the score as text; `unknown` and none are the same. */
  readonly chosen: Readonly<Record<string, string>>
  readonly written: Readonly<Record<string, string>>
  readonly organiserSees: Reading
  readonly placeSees: Reading
  readonly answeredOn: string
}

/** Nobody reads unless the client says so. */
export const emptyFeedback: FeedbackValues = {
  chosen: {},
  written: {},
  organiserSees: 'none',
  placeSees: 'none',
  answeredOn: '',
}

export const unknown = 'unknown'

const answersOf = (form: Form, { chosen, written }: FeedbackValues): FeedbackBody['answers'] =>
  form.questions.flatMap(({ question, kind }): FeedbackBody['answers'] => {
    const text = (written[question] ?? '').trim()
    const score = Number(chosen[question])
    if (kind === 'text') return text ? [{ question, score: null, text }] : []
    return Number.isInteger(score) ? [{ question, score, text: null }] : []
  })

/** At least one question is answered. */
export function checkFeedback(form: Form, values: FeedbackValues, id: string): Checked<FeedbackBody> {
  const answers = answersOf(form, values)
  const [first] = form.questions
  if (answers.length === 0) return { ok: false, errors: { [first?.question ?? '']: 'answerOne' } }
  const { organiserSees, placeSees } = values
  return { ok: true, value: { id, formVersion: form.version, answers, organiserSees, placeSees } }
}

/** The same from paper, with the day that stands on it. */
export function checkPaper(
  form: Form,
  values: FeedbackValues,
  id: string,
  today: string,
): Checked<PaperBody> {
  const checked = checkFeedback(form, values, id)
  const { answeredOn } = values
  const day = parsePlainDate(answeredOn) === null ? 'date' : answeredOn > today ? 'future' : null
  if (day !== null || !checked.ok)
    return {
      ok: false,
      errors: { ...(day ? { answeredOn: day } : {}), ...(checked.ok ? {} : checked.errors) },
    }
  return { ok: true, value: { ...checked.value, answeredOn } }
}

/** What was answered, question by question in the form's order, with the words of each choice left to the page. */
export const inOrder = (form: Form, { answers }: Pick<Given, 'answers'>): Given['answers'] =>
  form.questions.flatMap(({ question }) => answers.filter((answer) => answer.question === question))
