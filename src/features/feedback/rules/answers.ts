import { accept, type Result, refuse } from '../../../kernel/refusal.ts'
import type { Form, QuestionKind } from './form.ts'

export const longestAnswer = 2_000

/** What the client lets see: nothing, the choices, or what was written as well. */
export const readings = ['none', 'scores', 'all'] as const
export type Reading = (typeof readings)[number]

export interface GivenAnswer {
  readonly question: string
  readonly score: number | null
  readonly text: string | null
}

export interface KeptAnswer extends GivenAnswer {
  readonly kind: QuestionKind
}

const isAnswered = ({ score, text }: GivenAnswer): boolean => score !== null || (text?.trim() ?? '') !== ''

/** The answers of a form, those left open left out; refused when none is left, or when they are of another form. */
export function readAnswers(form: Form, given: readonly GivenAnswer[]): Result<readonly KeptAnswer[]> {
  const answered = given.filter(isAnswered)
  const kept = form.questions.flatMap(({ question, kind }): KeptAnswer[] => {
    const answer = answered.find((one) => one.question === question)
    if (!answer) return []
    const text = answer.text?.trim() || null
    return (kind === 'scale') === (answer.score !== null) && (kind === 'text') === (text !== null)
      ? [{ question, kind, score: answer.score, text }]
      : []
  })
  if (kept.length !== answered.length) return refuse('feedback.otherForm')
  return kept.length === 0 ? refuse('feedback.empty') : accept(kept)
}
