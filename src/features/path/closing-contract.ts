import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import { closingReasons, paths } from './contract.ts'

/** Name and version of the form; a change that an older reader would not understand gets a new number. */
export const closingSchemaName = 'yhteispolku.closing/2'

const said = (description: string) => ({ description })
const rated = ['reached', 'partly', 'notReached'] as const

const Person = Type.Object({
  ref: Type.String({
    ...said('The product’s own identifier of the person; the same in every export'),
    format: 'uuid',
  }),
  lastName: Type.String(),
  firstNames: Type.String(),
  birthDate: Nullable(Day),
})

const Plan = Type.Object({
  kind: Type.String(said('employment, activation, lightActivation, multiSector or coaching')),
  signedOn: Day,
  endedOn: Nullable(Day),
  outcomes: Type.Array(
    Type.Object({
      area: Type.String(said('What the outcome is about')),
      text: Type.String(),
      client: Nullable(Words(rated)),
      worker: Nullable(Words(rated)),
    }),
    said('Outcomes chosen at the start and how each side rated them at the end; null: not rated'),
  ),
})

const Period = Type.Object({
  kind: Type.String(said('rehabWork, workTrial, paySubsidy, socialRehab, workActivity or coaching')),
  from: Day,
  to: Nullable(Day),
  endReason: Nullable(Type.String(said('completed, or why it was interrupted'))),
})

/** A closed case as the employment authority's register takes it; described in docs/closing.md. */
export const ClosingRecord = Type.Object({
  schema: Type.Literal(closingSchemaName),
  exportedAt: Instant,
  exportedBy: Type.String(said('Organisation that exported')),
  person: Person,
  caseId: Type.String({ format: 'uuid' }),
  path: Words(paths),
  openedOn: Day,
  closedOn: Day,
  closingReason: Words(closingReasons),
  finalAssessment: Type.String({ minLength: 1, ...said('Final assessment (381/2023 8 §)') }),
  plans: Type.Array(Plan),
  periods: Type.Array(Period, said('Periods that lasted while the case was open')),
})
export type ClosingRecord = Static<typeof ClosingRecord>

export const exportClosing = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/paths/:caseId/closing',
  summary: 'A closed case for the employment authority’s register: as a record and as a line of CSV',
  params: Type.Object({ clientId: Id, caseId: Id }),
  response: Type.Object({
    record: ClosingRecord,
    csv: Type.String(),
    /** Name of the file, without its ending. */
    name: Type.String(),
  }),
})
