import { addDays, addYears } from '../kernel/plain-date.ts'
import { logReplyRule } from '../law/rules/log-reply.ts'
import { toWhy } from '../law/why.ts'
import type { Area } from './area.ts'
import { at, workdayUntil } from './moments.ts'
import { subjectOf, type Worker } from './organisations.ts'
import { clientWithAccount } from './people.ts'
import { chanceOf } from './random.ts'

/** What the data protection officer has before her: an emergency opening, requests for log data, unusual reading. */
export function writeOversight(area: Area, seed: string): void {
  const chance = chanceOf(`${seed} oversight`)
  openInEmergency(area, chance.uuid())
  askForLog(area, [chance.uuid(), chance.uuid()])
  readUnusually(area)
}

/** Clients for whom the worker answers, or those of others. */
function clientsOf({ book }: Area, { positionId }: Worker): string[] {
  const rows = book.rows('assignment').filter((row) => row.positionId === positionId)
  return [...new Set(rows.map(({ clientId }) => clientId as string))]
}

function logReading(area: Area, worker: Worker, clientId: string, moment: string, ground = 'ownCustomer') {
  const { workerId, positionId, organisationId, role } = worker
  area.book.add('accessLog', {
    at: moment,
    event: ground === 'emergency' ? 'emergency.opened' : 'file.opened',
    result: 'read',
    clientId,
    categories: ['identity'],
    workerId,
    positionId,
    organisationId,
    byClient: false,
    role,
    ground,
    reason: ground === 'emergency' ? reason : null,
  })
}

const reason =
  'Asiakas soitti sekavana ja kertoi lääkityksen loppuneen. Omaa hoitajaa ei tavoitettu, ja tiedot tarvittiin ensihoidolle.'

/** Yesterday afternoon a coach opened the file of somebody whom only others know; nobody has reviewed it yet. */
function openInEmergency(area: Area, id: string): void {
  const { book, network, yesterday } = area
  const opener = network.worker('coach6')
  const known = new Set(clientsOf(area, opener))
  const clientId = clientsOf(area, network.worker('sosiaaliohjaaja')).find((client) => !known.has(client))
  if (!clientId) return
  const openedAt = at(yesterday, '15:20')
  book.add('emergencyOpening', {
    id,
    clientId,
    positionId: opener.positionId,
    workerId: opener.workerId,
    organisationId: opener.organisationId,
    reason,
    openedAt,
    endsAt: new Date(Date.parse(openedAt) + 24 * 3_600_000).toISOString(),
  })
  for (const told of ['managerKaskinen', 'paallikko', 'tietosuoja'])
    book.add('emergencyNotice', {
      openingId: id,
      positionId: network.worker(told).positionId,
      toldAt: openedAt,
    })
  logReading(area, opener, clientId, openedAt, 'emergency')
}

/** One by letter some weeks ago, soon due; one from the own page last week. */
function askForLog(area: Area, [byLetter, byPage]: readonly [string, string]): void {
  const account = area.book
    .rows('clientAccount')
    .find((row) => row.subject === subjectOf(clientWithAccount.name))
  const other = clientsOf(area, area.network.worker('omavalmentaja')).find((id) => id !== account?.clientId)
  if (other) add(area, { id: byLetter, clientId: other, via: 'letter', daysAgo: 54 })
  if (account) add(area, { id: byPage, clientId: account.clientId, via: 'ownPage', daysAgo: 6 })
}

interface Asked {
  readonly id: string
  readonly clientId: string
  readonly via: 'letter' | 'ownPage'
  readonly daysAgo: number
}

function add({ book, network, today }: Area, { id, clientId, via, daysAgo }: Asked): void {
  const requestedOn = workdayUntil(addDays(today, -daysAgo))
  const law = logReplyRule.run({ requestedOn })
  if (!law.ok) return
  book.add('logRequest', {
    id,
    clientId,
    requestedOn,
    via,
    fromDay: addYears(requestedOn, -1),
    toDay: requestedOn,
    notOlderThan: law.answer.notOlderThan,
    dueOn: law.answer.due,
    why: toWhy(logReplyRule.name, law, { requestedOn }) as never,
    recordedBy: via === 'letter' ? network.worker('tietosuoja').positionId : null,
  })
}

/** Files opened late in the evening, and many of them within an hour; the night's look finds both. */
function readUnusually(area: Area): void {
  const late = area.network.worker('coach7')
  const day = workdayUntil(addDays(area.yesterday, -2))
  clientsOf(area, late)
    .slice(0, 5)
    .forEach((clientId, i) => {
      logReading(area, late, clientId, at(day, `21:${10 + 4 * i}`))
    })
  const many = area.network.worker('coach5')
  const earlier = workdayUntil(addDays(area.yesterday, -5))
  clientsOf(area, many)
    .slice(0, 44)
    .forEach((clientId, i) => {
      logReading(area, many, clientId, at(earlier, `13:${String(5 + i).padStart(2, '0')}`))
    })
}
