import { type Term, Terms, useT } from '../../../ui/index.ts'
import type { Given } from '../contract.ts'
import { findForm, type QuestionName, type Score, scoreWords } from '../rules/form.ts'
import { inOrder } from './feedback-form.ts'

/** What was answered, as far as the reader may read it. */
export function Answers({ given }: { given: Given }) {
  const t = useT()
  const form = findForm(given.formVersion)
  if (!form) return null
  const rows: Term[] = inOrder(form, given).map(({ question, score, text }) => ({
    term: t(`feedback.questions.${question as QuestionName}`),
    value: score === null ? (text ?? '') : t(`feedback.scores.${scoreWords[score as Score]}`),
  }))
  return <Terms rows={rows} />
}
