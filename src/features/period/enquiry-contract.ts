import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import { HalfDayName } from '../place/contract.ts'
import { characteristics, fields, languages } from '../place/rules/vocabulary.ts'
import { declineReasons, periodKinds } from './rules/moves.ts'

const Text = (maxLength: number) => Type.String({ maxLength })

/** What a place is told before it answers: need, days, language and agreed support; never who. */
export const EnquiryNeeds = Type.Object({
  field: Nullable(Words(fields)),
  languages: Type.Array(Words(languages), { maxItems: 14 }),
  characteristics: Type.Array(Words(characteristics), { maxItems: 20 }),
  support: Nullable(Text(1000)),
})
export type EnquiryNeeds = Static<typeof EnquiryNeeds>

/** An enquiry as the place sees it: there is no field in which a person could stand. */
export const EnquiryView = Type.Object({
  id: Id,
  place: Type.String(),
  kind: Words(periodKinds),
  from: Day,
  to: Day,
  days: Type.Array(HalfDayName),
  needs: EnquiryNeeds,
  heldUntil: Instant,
  answer: Nullable(Words(['confirmed', 'declined', 'lapsed', 'released'] as const)),
  answeredAt: Nullable(Instant),
  asker: Type.Object({
    name: Nullable(Type.String()),
    organisation: Nullable(Type.String()),
    phone: Nullable(Type.String()),
  }),
})
export type EnquiryView = Static<typeof EnquiryView>

export const listEnquiries = endpoint({
  method: 'GET',
  path: '/api/enquiries',
  summary: 'Enquiries that wait for the answer of one’s own places',
  response: Type.Object({ enquiries: Type.Array(EnquiryView) }),
})

const AnswerBody = Type.Object({
  answer: Words(['confirmed', 'declined'] as const),
  reason: Type.Optional(Words(declineReasons)),
  note: Type.Optional(Text(500)),
})
export type AnswerBody = Static<typeof AnswerBody>
const Answered = Type.Object({ answer: Words(['confirmed', 'declined'] as const) })

export const answerEnquiry = endpoint({
  method: 'POST',
  path: '/api/enquiries/:enquiryId/answer',
  summary: 'Confirm or decline an enquiry, signed in',
  params: Type.Object({ enquiryId: Id }),
  body: AnswerBody,
  response: Answered,
})

const linkParams = Type.Object({ token: Type.String({ minLength: 20, maxLength: 100 }) })

export const readEnquiryByLink = endpoint({
  method: 'GET',
  path: '/api/answers/:token',
  summary: 'What a one-time link asks; reading it answers nothing',
  params: linkParams,
  response: EnquiryView,
})

export const answerByLink = endpoint({
  method: 'POST',
  path: '/api/answers/:token',
  summary: 'Answer from a one-time link, without an account',
  params: linkParams,
  body: AnswerBody,
  response: Answered,
})
