import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { translator } from '../locales/translate.ts'
import { decisionCases } from './demonstration/decision-cases.ts'
import { rarePlans } from './demonstration/rare-plans.ts'
import { printCertificate } from './features/certificate/contract.ts'
import { printConsent } from './features/consent/contract.ts'
import { printHearing } from './features/decision/contract.ts'
import { decisionDocument } from './features/document/rules/decision-document.ts'
import type { DecisionFacts } from './features/document/rules/decision-facts.ts'
import type { DocumentLanguage, Letterhead, SenderFacts } from './features/document/rules/letterhead.ts'
import { printFeedbackForm } from './features/feedback/contract.ts'
import { printGuide, printHandOver } from './features/file/contract.ts'
import { printLogOf, printOwnLog } from './features/log/contract.ts'
import { printAssessment } from './features/path/contract.ts'
import { printPeriod } from './features/period/contract.ts'
import {
  confirmPreconditions,
  draftPlan,
  planKinds,
  printPlan,
  saveDraft,
  sendToSigning,
} from './features/plan/contract.ts'
import { nameMaker } from './features/plan/makers-contract.ts'
import { wantsConfirming } from './features/plan/rules/can-confirm.ts'
import { categoryOf } from './features/plan/rules/plan-category.ts'
import type { OfficialDocument } from './kernel/document.ts'
import type { Endpoint } from './kernel/endpoint.ts'
import { addMonths, dayInHelsinki, type PlainDate, plainDate } from './kernel/plain-date.ts'
import type { Db } from './platform/db/transaction.ts'
import type { Installation } from './platform/http/context.ts'
import { perform } from './platform/http/perform.ts'
import { openSession } from './platform/session/session.ts'
import { allRoutes } from './routes.ts'

/** A demonstration area that is open: the owner finds examples in it, everything is asked as its people would ask. */
export interface Area {
  readonly db: Db
  readonly owner: Pick<pg.Pool, 'query'>
  readonly installation: Installation
  readonly at: Date
}

interface Sample {
  readonly endpoint: Pick<Endpoint, 'method' | 'path'>
  readonly query?: object | ((day: PlainDate) => object)
  /** Rows `{ subject, params }`: who asks for what; the first to whom it is given is shown. */
  readonly candidates: string
}

/** Examples of `table` with somebody of the staff who may read `category` of the client. */
const among = (table: string, category: string, where: string, params: string, order = 's.id') => `
  select w.subject, json_build_object(${params}) as params
  from ${table} s join access_grant g on g.client_id = s.client_id and g.reads & access.bit('${category}') <> 0 and g.valid @> $1::date
  join position q on q.id = g.holder_id and q.valid @> $1::date join worker w on w.id = q.worker_id
  join client c on c.id = s.client_id
  where w.subject is not null and not c.protected and ${where} order by ${order}, w.subject limit 40`

const onClient = (key: string) => `'clientId', s.client_id, '${key}', s.id`
const periodWhere = {
  contract: `s.kind = 'rehabWork' and s.status = 'agreed'`,
  travel: `s.kind = 'rehabWork' and s.status = 'agreed'`,
  evaluation: `exists (select from evaluation e where e.period_id = s.id)`,
} as const
const joint = `s.path = 'joint' and s.closed_on is null and s.status = 'followUp' and q.role = 'ownCoach'`

const samples: readonly Sample[] = [
  ...planKinds.map((kind) => ({
    endpoint: printPlan,
    candidates: among(
      'plan',
      categoryOf(kind),
      `s.kind = '${kind}'`,
      onClient('planId'),
      `s.status <> 'inForce', s.id`,
    ),
  })),
  {
    endpoint: printConsent,
    candidates: among(
      'consent',
      'consent',
      `s.answer = 'given'`,
      onClient('consentId'),
      `coalesce(s.valid_until, 'infinity') desc, s.id`,
    ),
  },
  ...Object.entries(periodWhere).map(([which, where]) => ({
    endpoint: printPeriod,
    query: { which },
    candidates: among('period', 'participation', where, `'periodId', s.id`),
  })),
  {
    endpoint: printCertificate,
    candidates: among('certificate', 'participation', `s.status = 'signed'`, `'periodId', s.period_id`),
  },
  {
    endpoint: printFeedbackForm,
    candidates: among('period', 'participation', `s.status = 'agreed'`, `'periodId', s.id`),
  },
  {
    endpoint: printAssessment,
    candidates: among('path_case', 'needsAssessment', `s.final_assessment is not null`, onClient('caseId')),
  },
  ...['guide', 'infoPack'].map((which) => ({
    endpoint: printGuide,
    query: { which },
    candidates: among('path_case', 'plan', joint, `'clientId', s.client_id`),
  })),
  {
    endpoint: printHearing,
    candidates: among('decision', 'decisionOwn', `s.status = 'hearing'`, onClient('decisionId')),
  },
  { endpoint: printHandOver, candidates: among('path_case', 'plan', joint, `'clientId', s.client_id`) },
  {
    endpoint: printOwnLog,
    candidates: `select subject, '{}'::json as params from client_account where $1::date is not null order by subject`,
  },
  {
    endpoint: printLogOf,
    query: (day) => ({ from: addMonths(day, -1), to: day }),
    candidates: `select w.subject, json_build_object('subjectId', (select client_id from client_account order by subject limit 1)) as params
      from position q join worker w on w.id = q.worker_id where q.role = 'dataProtectionOfficer' and q.valid @> $1::date`,
  },
]

const routeOf = ({ method, path }: Pick<Endpoint, 'method' | 'path'>) =>
  allRoutes.find(({ endpoint }) => endpoint.path === path && endpoint.method === method)

interface Asking {
  readonly subject: string
  readonly params: object
  readonly query?: object
  readonly body?: object
}

/** Uses a route as somebody of the area; null when it is refused. */
async function use(
  area: Area,
  endpoint: Pick<Endpoint, 'method' | 'path'>,
  asking: Asking,
): Promise<unknown> {
  const { db, installation, at } = area
  const route = routeOf(endpoint)
  if (!route) throw new Error(`no route ${endpoint.path}`)
  const { subject, params, query = {}, body = {} } = asking
  const token = await openSession(db, subject, at)
  const answer = await perform(db, route, { installation, token, at, input: { params, query, body } })
  return answer.ok ? answer.value : null
}

const candidatesOf = async ({ owner, at }: Area, sample: string) =>
  (await owner.query<{ subject: string; params: object }>(sample, [dayInHelsinki(at)])).rows

const queryOf = ({ query = {} }: Sample, day: PlainDate) => (typeof query === 'function' ? query(day) : query)

async function ask(area: Area, sample: Sample, language: DocumentLanguage): Promise<OfficialDocument | null> {
  for (const { subject, params } of await candidatesOf(area, sample.candidates)) {
    const query = { ...queryOf(sample, dayInHelsinki(area.at)), language }
    const found = await use(area, sample.endpoint, { subject, params, query })
    if (found) return found as OfficialDocument
  }
  return null
}

/** The plans that no story of the area has are made as its workers make them, up to signing; once for an area. */
export async function makeRarePlans(area: Area, language: DocumentLanguage): Promise<void> {
  const clients = await candidatesOf(
    area,
    among('relationship', 'plan', `s.closed_on is null and q.role = 'ownCoach'`, `'clientId', s.client_id`),
  )
  for (const { kind, ...draft } of rarePlans[language]) {
    for (const { subject, params } of clients) {
      const id = randomUUID()
      const drafted = await use(area, draftPlan, { subject, params, body: { id, kind } })
      if (!drafted) continue
      const of = { subject, params: { ...params, planId: id } }
      await use(area, saveDraft, { ...of, body: { version: 1, ...draft, rehabWork: false, services: [] } })
      if (wantsConfirming(kind)) await confirmBoth(area, of)
      await use(area, sendToSigning, { ...of, body: { version: 2 } })
      break
    }
  }
}

/** The one who drafts and a social worker named to make the plan confirm its preconditions (C2). */
async function confirmBoth(area: Area, of: Omit<Asking, 'body'>): Promise<void> {
  const { rows } = await area.owner.query<{ subject: string; positionId: string }>(
    `select w.subject, p.id as "positionId" from position p join worker w on w.id = p.worker_id
     join organisation o on o.id = p.organisation_id
     where o.kind = 'wellbeingCounty' and p.role = 'socialWorker' and p.valid @> $1::date order by w.subject limit 1`,
    [dayInHelsinki(area.at)],
  )
  const [social] = rows
  if (!social) throw new Error('the demonstration area has no social worker')
  const { subject, positionId } = social
  await use(area, nameMaker, { ...of, body: { id: randomUUID(), positionId } })
  for (const confirmer of [of.subject, subject])
    await use(area, confirmPreconditions, { ...of, subject: confirmer, body: { version: 2 } })
}

/** Decisions stand on their own facts; the county of the area gives them. */
async function decisions({ owner, at }: Area, language: DocumentLanguage): Promise<OfficialDocument[]> {
  const { rows } = await owner.query<SenderFacts>(
    `select case when $1 = 'sv' then coalesce(o.name_sv, o.name) else o.name end as name, u.name as unit, o.business_id as "businessId", o.street_address as street,
       concat_ws(' ', o.postal_code, o.post_office) as post, o.phone, o.email
     from organisation o join unit u on u.organisation_id = o.id where o.kind = 'wellbeingCounty' order by o.name, u.name limit 1`,
    [language],
  )
  const [sender] = rows
  if (!sender) throw new Error('the demonstration area has no wellbeing services county')
  const day: PlainDate = dayInHelsinki(at)
  const client = {
    name: 'Aino Esimerkki',
    birthDay: plainDate('1984-03-14'),
    address: ['Mallitie 3 A 12', sender.post ?? ''],
  }
  const head: Letterhead = { language, day, sender, client }
  const t = translator(language)
  return decisionCases(day, language, t).map((facts) =>
    decisionDocument(facts.kind === 'stateCompensation' ? byCentre(head, facts) : head, facts, t),
  )
}

/** State compensation is given to the county, by the state's centre. */
const byCentre = (head: Letterhead, { contact }: DecisionFacts): Letterhead => {
  const { name, street, post } = head.sender
  const nothing = { unit: null, businessId: null, street: null, post: null, email: null }
  const address = [street, post].filter((line) => line !== null)
  return {
    ...head,
    sender: { ...nothing, name: contact.name, phone: contact.phone },
    client: { name, birthDay: null, address },
  }
}

/** One document of each kind, from the people and events of the demonstration area with its rare plans. */
export async function collectDocuments(area: Area, language: DocumentLanguage): Promise<OfficialDocument[]> {
  const documents: OfficialDocument[] = []
  const missing: string[] = []
  for (const sample of samples) {
    const document = await ask(area, sample, language)
    if (document) documents.push(document)
    else missing.push(`${sample.endpoint.path} ${JSON.stringify(queryOf(sample, dayInHelsinki(area.at)))}`)
  }
  if (missing.length > 0) throw new Error(`the demonstration area has no example for: ${missing.join(', ')}`)
  return [...documents, ...(await decisions(area, language))]
}
