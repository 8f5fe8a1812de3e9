import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Nullable, Words } from '../../kernel/endpoint.ts'
import type { FactValue } from '../../kernel/refusal.ts'
import { WhyAnswer } from '../deadline/contract.ts'
import { factNames } from './rules/facts.ts'

const Count = Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 }))

/** What the worker knows and the file does not; each overrides the file for this question only. */
export const Given = Type.Object({
  unemployedSince: Type.Optional(Day),
  hasEmploymentPlan: Type.Optional(Type.Boolean()),
  supportDays: Count,
  supportDaysLast12Months: Count,
  allowanceExhausted: Type.Optional(Type.Boolean()),
  supportDaysAfterAllowance: Count,
  socialAssistanceMonths: Count,
})
export type Given = Static<typeof Given>

const Known = Type.Object({
  name: Words(factNames),
  value: Type.Unsafe<FactValue>({}),
  /** Where it came from: the file, or the one who asks. */
  from: Words(['file', 'given'] as const),
})

/** `yes`, `no`, `open` while a missing fact could change it, `expert` where the law leaves it to an assessment. */
export const conclusions = ['yes', 'no', 'open', 'expert'] as const

export const Assessment = Type.Object({
  rule: Words(['joint.entry', 'rehab.scope'] as const),
  conclusion: Nullable(Words(conclusions)),
  grounds: Type.Array(Type.String()),
  /** Facts that could change the answer and are not known. */
  missing: Type.Array(Words(factNames)),
  why: Nullable(WhyAnswer),
  /** Code and day of a refusal when the law of the day is not covered. */
  refused: Nullable(Type.String()),
})
export type Assessment = Static<typeof Assessment>

export const assessEligibility = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/eligibility',
  summary:
    'Joint service and rehabilitative work on a day, from the file and what the asker adds; nothing is kept',
  params: Type.Object({ clientId: Id }),
  body: Type.Object({ on: Day, given: Given }),
  response: Type.Object({
    known: Type.Array(Known),
    assessments: Type.Array(Assessment),
    /** May the asker write benefits to the situation card? */
    mayKeep: Type.Boolean(),
  }),
})
