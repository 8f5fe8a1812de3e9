import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Nullable, Words } from '../../kernel/endpoint.ts'
import { jobseekerStatuses } from './rules/jobseeker-status.ts'
import { halfDayPattern } from './rules/needs.ts'
import { factCategories, sources, topics } from './rules/topics.ts'

const NeedWords = Type.Optional(Type.Array(Type.String({ maxLength: 40 }), { maxItems: 20 }))

/** Machine-readable needs in the words of the places' vocabulary, used in the search for a place. */
export const FactNeeds = Type.Object({
  days: Type.Optional(Type.Array(Type.String({ pattern: halfDayPattern }), { maxItems: 14 })),
  fields: NeedWords,
  languages: NeedWords,
  characteristics: NeedWords,
})
export type FactNeeds = Static<typeof FactNeeds>

/** Who of the file's parties sees a fact: kinds of organisation, `client`, `place`. */
export const parties = [
  'employmentAuthority',
  'wellbeingCounty',
  'healthService',
  'kela',
  'municipalityUnit',
  'workshop',
  'place',
] as const
export type Party = (typeof parties)[number]

export const Fact = Type.Object({
  id: Id,
  topic: Words(topics),
  category: Words(factCategories),
  text: Type.String(),
  needs: Nullable(FactNeeds),
  source: Words(sources),
  /** Name of the worker; null when the client told it in own pages, or a register brought it. */
  author: Nullable(Type.String()),
  authorClient: Type.Boolean(),
  toldOn: Day,
  confirmedOn: Day,
  stale: Type.Boolean(),
  monthsOld: Type.Integer(),
  visibleTo: Type.Array(Words(parties)),
  /** Last day of the consent that lets another authority see it, when one does; null: no consent, or no end. */
  consentUntil: Nullable(Day),
  byConsent: Type.Boolean(),
  /** How many earlier versions it supersedes. */
  earlier: Type.Integer(),
  mayChange: Type.Boolean(),
  version: Type.Integer(),
})
export type Fact = Static<typeof Fact>

export const StatusPeriod = Type.Object({
  id: Id,
  status: Words(jobseekerStatuses),
  from: Day,
  /** Last day; null while it holds. */
  to: Nullable(Day),
})
export type StatusPeriod = Static<typeof StatusPeriod>

export const Situation = Type.Object({
  facts: Type.Array(Fact),
  staleMonths: Type.Integer(),
  /** Topic → categories in which the reader may tell of it, usual first; topics without any are left out. */
  writable: Type.Array(Type.Object({ topic: Words(topics), categories: Type.Array(Words(factCategories)) })),
})
export type Situation = Static<typeof Situation>

const ofClient = Type.Object({ clientId: Id })
const ofFact = Type.Object({ clientId: Id, factId: Id })

const FactInput = {
  category: Words(factCategories),
  text: Type.String({ minLength: 1, maxLength: 4000 }),
  needs: Type.Optional(Nullable(FactNeeds)),
  source: Words(sources),
  toldOn: Day,
}

export const readSituation = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/situation',
  summary:
    'The situation card: facts that the reader may see, with author, date, source and who else sees them',
  params: ofClient,
  response: Situation,
})

export const addFact = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/situation',
  summary: 'Tell a fact of the client’s situation once',
  params: ofClient,
  body: Type.Object({ id: Id, topic: Words(topics), ...FactInput }),
  response: Type.Object({ id: Id }),
})

export const correctFact = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/situation/:factId/correction',
  summary: 'The fact has changed: a new one supersedes it, the old one is kept',
  params: ofFact,
  body: Type.Object({ id: Id, version: Type.Integer(), ...FactInput }),
  response: Type.Object({ id: Id }),
})

export const confirmFact = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/situation/:factId/confirmation',
  summary: 'The fact still holds today',
  params: ofFact,
  body: Type.Object({ version: Type.Integer() }),
  response: Type.Object({ id: Id, confirmedOn: Day }),
})

export const listEarlierFacts = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/situation/:factId/earlier',
  summary: 'What was told before, newest first',
  params: ofFact,
  response: Type.Object({
    facts: Type.Array(
      Type.Object({
        id: Id,
        text: Type.String(),
        source: Words(sources),
        author: Nullable(Type.String()),
        authorClient: Type.Boolean(),
        toldOn: Day,
        confirmedOn: Day,
      }),
    ),
  }),
})

export const listStatuses = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/jobseeker-status',
  summary: 'Jobseeker status and its history, newest first',
  params: ofClient,
  response: Type.Object({ statuses: Type.Array(StatusPeriod) }),
})

export const setStatus = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/jobseeker-status',
  summary: 'Set the jobseeker status from a day; the status before it ends the day before',
  params: ofClient,
  body: Type.Object({ id: Id, status: Words(jobseekerStatuses), from: Day }),
  response: Type.Object({ statuses: Type.Array(StatusPeriod) }),
})
