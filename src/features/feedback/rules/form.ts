import { type PlainDate, plainDate } from '../../../kernel/plain-date.ts'

/** A choice from no to yes, or free words. */
export type QuestionKind = 'scale' | 'text'

export interface Question {
  readonly question: string
  readonly kind: QuestionKind
}

export interface Form {
  readonly version: number
  /** First day on which it is asked. */
  readonly from: PlainDate
  readonly questions: readonly Question[]
}

/** 1 no, 2 a little, 3 mostly, 4 yes. Who does not know leaves the question open. */
export const scores = [4, 3, 2, 1] as const
export type Score = (typeof scores)[number]

/** Word of each choice in `locales` (`feedback.scores`). */
export const scoreWords = { 4: 'yes', 3: 'mostly', 2: 'little', 1: 'no' } as const satisfies Record<
  Score,
  string
>

/**
 * The uniform form (D2), the same in all units. A version that was asked once is never changed: a new one begins on its
 * day, and its questions stand in `feedback_question` as well (migration 0296), with words in `locales`.
 */
export const forms = [
  {
    version: 1,
    from: plainDate('2020-01-01'),
    questions: [
      { question: 'welcome', kind: 'scale' },
      { question: 'guidance', kind: 'scale' },
      { question: 'suits', kind: 'scale' },
      { question: 'help', kind: 'scale' },
      { question: 'useful', kind: 'scale' },
      { question: 'good', kind: 'text' },
      { question: 'better', kind: 'text' },
    ],
  },
] as const satisfies readonly Form[]

export type QuestionName = (typeof forms)[number]['questions'][number]['question']

/** The form asked on a day; the first one before there was any. */
export const formOn = (day: PlainDate): Form => forms.findLast(({ from }) => from <= day) ?? forms[0]

export const findForm = (version: number): Form | null =>
  forms.find((form) => form.version === version) ?? null
