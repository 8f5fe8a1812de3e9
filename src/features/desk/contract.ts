import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import { deadlineKinds, turns, WhyAnswer } from '../deadline/contract.ts'

/** The counts of the desk, each of which is a filter of its list. */
export const deskFilters = [
  'all',
  'overdue',
  'within7',
  'within30',
  'moved',
  'mine',
  'client',
  'otherAuthority',
  'nobody',
  'meetingsToday',
  'newReferrals',
  'newForMe',
  'periodsEnding',
  'notContacted',
  'missingAttendance',
  'consentsExpiring',
  'heldPlaces',
] as const
export type DeskFilter = (typeof deskFilters)[number]

/** Whose turn it is as the desk's reader sees it. */
export const deskTurns = ['mine', 'client', 'otherAuthority', 'nobody'] as const

const Counts = Type.Object(
  Object.fromEntries(deskFilters.map((name) => [name, Type.Integer()])) as Record<
    DeskFilter,
    ReturnType<typeof Type.Integer>
  >,
)

const Stage = Type.Object({
  path: Type.String(),
  status: Type.String(),
  /** Place of the status on the path, 1 … of. */
  at: Type.Integer(),
  of: Type.Integer(),
  /** The next act of the path, null when there is none. */
  act: Nullable(Type.String()),
  /** Whose turn it is, by lane. */
  lane: Words(turns),
})

export const DeskRow = Type.Object({
  clientId: Id,
  /** null: the address is protected and the reader has no right to see who it is. */
  name: Nullable(Type.String()),
  protected: Type.Boolean(),
  birthYear: Nullable(Type.Integer()),
  municipality: Nullable(Type.Object({ nameFi: Type.String(), nameSv: Type.String() })),
  stage: Nullable(Stage),
  turn: Nullable(Words(deskTurns)),
  due: Nullable(
    Type.Object({
      on: Day,
      kind: Words(deadlineKinds),
      subjectId: Id,
      why: WhyAnswer,
      /** The day before, when a change of the rule moved it. */
      moved: Nullable(Type.Object({ from: Day, on: Day, version: Type.String() })),
    }),
  ),
  /** The next planned meeting of today, when there is one. */
  meetsAt: Nullable(Instant),
  lastContactOn: Nullable(Day),
  newForMe: Type.Boolean(),
})
export type DeskRow = Static<typeof DeskRow>

export const Worklist = Type.Object({
  day: Day,
  counts: Counts,
  /** Days that the counts call soon and near: settings. */
  limits: Type.Object({ soonDays: Type.Integer(), nearDays: Type.Integer() }),
  /** How many of `all` stand in the list without a name. */
  unnamed: Type.Integer(),
  /** Colleagues whom one substitutes today. */
  colleagues: Type.Array(Type.Object({ positionId: Id, name: Type.String(), until: Day })),
  rows: Type.Array(DeskRow),
  /** Where the list goes on; null at its end. */
  next: Nullable(Type.String()),
})
export type Worklist = Static<typeof Worklist>

export const readWorklist = endpoint({
  method: 'GET',
  path: '/api/worklist',
  summary: 'One’s clients by their next deadline, with the counts that are filters',
  query: Type.Object({
    filter: Type.Optional(Words(deskFilters)),
    /** A colleague whom one substitutes today. */
    colleague: Type.Optional(Id),
    /** `next` of the answer before. */
    after: Type.Optional(
      Type.String({ maxLength: 60, pattern: '^(\\d{4}-\\d\\d-\\d\\d|infinity),[0-9a-f-]{36}$' }),
    ),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  }),
  response: Worklist,
})
