import type { PlainDate } from '../../../src/kernel/plain-date.ts'
import { contains } from '../../../src/kernel/span.ts'
import {
  absentColleagues,
  listsReviewedBy,
  type Matrix,
  opens,
  type Reason,
  readMatrix,
  reasonsOf,
} from './oracle.ts'
import { chanceOf } from './random.ts'
import type { Row } from './rows.ts'
import { dayOfWorld, type Position, type World } from './world.ts'

const written = readMatrix()

/** Worlds in which reviewers work on their share lists, and in which somebody adds a paper that only a consent lets one add. */
const worldsOfRareRights = [12, 95]

/** Trying to change, to write anew and to remove costs more than reading: in every so many worlds. */
export const triesChanges = (seed: number): boolean => seed % 2 === 1
export const triesInserts = (seed: number): boolean => seed % 40 === 1 || worldsOfRareRights.includes(seed)

/** Someone in a session: a worker in a position, a client, or a proxy in the client's pages. */
export interface Person {
  readonly token: string
  readonly post: Position | null
  readonly clientId: string | null
  readonly proxyId: string | null
  readonly day: PlainDate
}

const keepers = ['administrator', 'registerKeeper', 'dataProtectionOfficer']

/** A provider's reason covers its own rows; that of a referral's receiver the one referral. */
function covers(reason: Reason, row: Row): boolean {
  if (row.sender && reason.referralId && reason.referralId !== row.id) return false
  if (reason.onlyOrganisation === undefined || row.organisationId === undefined) return true
  return reason.onlyOrganisation === row.organisationId
}

/** A decision: whole to the organisation that makes it, that it was made to others, and to the client once it is sent. */
function mayReadDecision({ decision }: Row, { post }: Person): boolean {
  if (!decision || (post && post.organisationId === decision.of)) return true
  return post ? decision.isMade && !decision.isFull : decision.isSent
}
const mayWriteDecision = ({ decision }: Row, { post }: Person): boolean =>
  !decision || post?.organisationId === decision.of

/** A client's answers: the client's in person; on a place's ground what the place may see, else what the organiser may. */
function mayReadAnswer(row: Row, person: Person, reasons: readonly Reason[], matrix: Matrix): boolean {
  const { answered } = row
  if (!answered) return true
  if (!person.post) return person.proxyId === null
  return reasons.some((r) => {
    if (r.clientId !== row.clientId || !covers(r, row) || !opens(matrix, r, row.category, 'write'))
      return false
    const side = r.onlyOrganisation === undefined ? answered.organiser : answered.place
    return side === 'all' || (side === 'scores' && !answered.isText)
  })
}

function mayReadAddress(world: World, person: Person, row: Row): boolean {
  const client = world.clients.find((c) => c.id === row.clientId)
  const hasRight = person.post ? person.post.seesProtected : person.proxyId === null
  return !row.isAddress || !client?.protected || hasRight
}

/** In whose names one acts: one's own and those of absent colleagues. */
const namesOf = (world: World, { post, clientId, day }: Person): readonly (string | null)[] =>
  post ? [post, ...absentColleagues(world, post, day)].map((p) => p.id) : [clientId]

const isBarredFrom = (world: World, { post }: Person, { clientId }: Row): boolean =>
  world.bars.some((b) => b.clientId === clientId && b.workerId === post?.workerId)

/** On the list of the unit, by oneself or for a colleague. */
const isOnList = (world: World, { post, day }: Person, unitId: string | undefined): boolean =>
  post !== null &&
  unitId !== undefined &&
  [post, ...absentColleagues(world, post, day)].some(
    (p) => p.unitId === unitId && p.role !== 'manager' && !keepers.includes(p.role),
  )

/** On the list of the unit that must know of a decision. */
const isTold = (world: World, person: Person, row: Row): boolean =>
  isOnList(world, person, row.noticeUnit) && !isBarredFrom(world, person, row)

/** Who answers a referral, and who may take it back. */
const handlesReferral = (world: World, person: Person, row: Row): boolean =>
  person.post !== null &&
  !isBarredFrom(world, person, row) &&
  (isOnList(world, person, row.receiver) ||
    (!keepers.includes(person.post.role) && namesOf(world, person).includes(row.sender ?? '')))

/** Rows that are one's own doing: the referral one sent or took, the entries of one's own in the log. */
function isOwnDoing(world: World, person: Person, row: Row, reasons: readonly Reason[]): boolean {
  const { post } = person
  if (row.opening) return readsOpening(world, person, row)
  if (row.officers) return isOfficer(person) || isAsking(person, row)
  if (isTold(world, person, row)) return true
  if (row.only === 'self') return person.clientId === row.clientId && person.proxyId === null
  if (row.only) return post?.workerId === row.only.workerId
  if (!post) return false
  if (row.loggedWorkerId !== undefined)
    return row.loggedWorkerId === post.workerId || post.role === 'dataProtectionOfficer'
  if (!row.sender || keepers.includes(post.role)) return false
  const isBarred = isBarredFrom(world, person, row)
  const names = namesOf(world, person)
  const took = names.includes(row.taker ?? '') && reasons.some((r) => r.clientId === row.clientId)
  return !isBarred && (names.includes(row.sender) || took)
}

/** What is agreed of a person of a share list: by those who review that list, before its minutes are closed. */
const isUnderReview = (world: World, { post, day }: Person, { review }: Row): boolean =>
  review === undefined ||
  (post !== null &&
    !review.isClosed &&
    [post, ...absentColleagues(world, post, day)].some((p) =>
      listsReviewedBy(world, p, day).some((list) => list.id === review.listId),
    ))

const isOfficer = ({ post }: Person): boolean => post?.role === 'dataProtectionOfficer'

/** Who asks for the client's log data in the client's pages. */
const isAsking = ({ clientId }: Person, row: Row): boolean =>
  row.officers?.about === null && clientId === row.clientId

/** An emergency opening: its maker, the client, and those told of it who may handle the client. */
function readsOpening(world: World, { post, clientId }: Person, row: Row): boolean {
  if (!post) return clientId === row.clientId
  const isBarred = world.bars.some((b) => b.clientId === row.clientId && b.workerId === post.workerId)
  return row.opening?.by === post.id || (row.opening?.told.includes(post.id) === true && !isBarred)
}

export const reasonsOfPerson = (world: World, { post, clientId, proxyId, day }: Person): Reason[] =>
  post ? reasonsOf(world, post, day) : [{ clientId: clientId ?? '', column: proxyId ? 'proxy' : 'self' }]

/**
 * Rows that the person reads and changes, by name. `matrix` and `reasons` are given when another matrix is tried, or many
 * questions are asked of one person.
 */
export function expectedOf(
  world: World,
  rows: readonly Row[],
  person: Person,
  matrix: Matrix = written,
  reasons: readonly Reason[] = reasonsOfPerson(world, person),
): { read: string[]; written: string[] } {
  const ofClient = Map.groupBy(reasons, (r) => r.clientId)
  const names = namesOf(world, person)
  const has = (row: Row, category: Row['category'], level: 'read' | 'write') =>
    ofClient.get(row.clientId)?.some((r) => covers(r, row) && opens(matrix, r, category, level)) === true
  const mayRead = (row: Row) =>
    isOwnDoing(world, person, row, reasons) ||
    (row.opening === undefined &&
      row.officers === undefined &&
      row.only === undefined &&
      has(row, row.category, 'read') &&
      (row.proxyId === undefined || person.proxyId === null || person.proxyId === row.proxyId) &&
      (row.behind === undefined || has(row, row.behind, 'read')) &&
      (!row.participants || row.participants.some((id) => names.includes(id))) &&
      mayReadDecision(row, person) &&
      mayReadAnswer(row, person, reasons, matrix) &&
      (row.isSigned !== false || person.post !== null) &&
      mayReadAddress(world, person, row))
  const mayWrite = (row: Row) => {
    const { organisationId, ...anyones } = row
    const category = row.writtenAs ?? row.category
    if (row.proxyId !== undefined && person.proxyId !== null) return false
    if (row.isPaper && !person.post) return person.proxyId === null
    if (isTold(world, person, row)) return true
    if (row.receiver) return handlesReferral(world, person, row)
    // who may read feedback is the client's to change
    if (row.table === 'feedback') return isInPerson(person, row)
    if (row.officers) return isOfficer(person) && row.officers.about !== person.post?.workerId
    return (
      row.isWritten &&
      mayWriteDecision(row, person) &&
      isUnderReview(world, person, row) &&
      has(row.writtenAs ? anyones : row, category, 'write')
    )
  }
  const read = rows.filter(mayRead)
  const named = (of: readonly Row[]) => of.map((row) => `${row.table} ${row.id}`)
  return { read: named(read), written: named(read.filter(mayWrite)) }
}

const hasOutsidePlace = (reasons: readonly Reason[], row: Row): boolean =>
  reasons.some(
    (r) =>
      r.clientId === row.clientId &&
      r.onlyOrganisation === undefined &&
      opens(written, r, row.category, 'write'),
  )

/** Whether one reads the paper by the consent that is named in it. */
const isByConsent = (row: Row, reasons: readonly Reason[]): boolean =>
  reasons.some((r) => r.consentId === row.consented?.consentId && opens(written, r, row.category, 'read'))

/** Whether the row may be removed: where such rows are, by those who may write them. */
export const expectedRemoval = (row: Row, reasons: readonly Reason[]): boolean =>
  row.isRemovable === true &&
  reasons.some(
    (r) => r.clientId === row.clientId && covers(r, row) && opens(written, r, row.category, 'write'),
  )

const isInPerson = ({ clientId, proxyId }: Person, row: Row): boolean =>
  clientId === row.clientId && proxyId === null

/** Whether a new row like this one may be written: the category's right, and what the table asks besides. */
export function expectedInsert(
  world: World,
  person: Person,
  row: Row,
  reasons: readonly Reason[] = reasonsOfPerson(world, person),
): boolean {
  const { organisationId, ...anyones } = row
  const has = (category: Row['category'], level: 'read' | 'write', of: Row = anyones) =>
    reasons.some((r) => r.clientId === row.clientId && covers(r, of) && opens(written, r, category, level))
  if (row.officers) return isOfficer(person) || isAsking(person, row)
  if (row.table === 'journal') return person.proxyId !== null && person.proxyId === row.loggedProxyId
  // in one's own name only, as the client or as this proxy; of another client who has looked at that file
  if (row.table === 'access_log')
    return (
      row.loggedWorkerId === '' &&
      person.clientId === row.clientId &&
      person.proxyId === (row.loggedProxyId ?? null)
    )
  if (row.table === 'referral')
    return row.sender === person.post?.id && row.isWaiting === true && has('contactLog', 'read')
  // one's own evaluation, in person; what one thinks of an outcome of the plan, too
  if (row.table === 'evaluation' && isInPerson(person, row)) return true
  if (row.table === 'plan_outcome_rating' && row.by === null) return isInPerson(person, row)
  if (row.isSigning && isInPerson(person, row)) return true
  // feedback: the client's, in person; from paper on any ground but a place's own. Answers come with it, never later
  const isGiver = row.by ? row.by === person.post?.id : isInPerson(person, row)
  if (row.answered) return row.answered.isGivenNow && isGiver && has(row.category, 'read', row)
  if (row.table === 'feedback') return isGiver && (row.by === null || hasOutsidePlace(reasons, row))
  if (row.by && row.by !== person.post?.id) return false
  // begun as a draft: it is signed by an act of its own
  if (row.table === 'certificate' && row.isSigned) return false
  if (row.isPaper && row.category === 'healthRecords' && isInPerson(person, row)) return true
  if (row.consented && person.post && isByConsent(row, reasons) && has(row.consented.of, 'write')) return true
  if (!isUnderReview(world, person, row)) return false
  if (row.askedBy && !person.post) return false
  const isScoped = row.writtenAs === undefined
  if (!has(row.writtenAs ?? row.category, 'write', isScoped ? row : anyones)) return false
  if (!mayWriteDecision(row, person) && row.table.startsWith('decision')) return false
  if (row.writtenAs && organisationId !== undefined && !has(row.category, 'read', row)) return false
  if (row.behind !== undefined && !has(row.behind, 'read')) return false
  // the worlds' messages are the client's: written in the client's pages only (migration 0061)
  if (row.table === 'message')
    return person.clientId === row.clientId && row.participants?.includes(row.clientId) === true
  return mayReadAddress(world, person, row)
}

/** Names of the rows like which somebody may write a new one, and of those that somebody may remove. */
export function changeableBySomebody(
  world: World,
  rows: readonly Row[],
  people: readonly Person[],
): { readonly inserted: string[]; readonly removed: string[] } {
  const inside = people
    .filter((person) => mayEnter(world, person))
    .map((person) => ({ person, reasons: reasonsOfPerson(world, person) }))
  const named = (may: (row: Row, person: Person, reasons: readonly Reason[]) => boolean) =>
    rows
      .filter((row) => inside.some(({ person, reasons }) => may(row, person, reasons)))
      .map((row) => `${row.table} ${row.id}`)
  return {
    inserted: named((row, person, reasons) => expectedInsert(world, person, row, reasons)),
    removed: named((row, _, reasons) => expectedRemoval(row, reasons)),
  }
}

/** Everyone who could sign in: each worker's position, client and proxy. */
export function peopleOf(world: World, seed: number): Person[] {
  const chance = chanceOf(seed + 2_000_000)
  // one day a world: another world says more than another day of the same
  const day = dayOfWorld(seed)
  const posts = world.positions.map((post) => ({ post, clientId: null, proxyId: null }))
  const clients = world.clients.filter((c) => c.hasAccount)
  const selves = clients.map((c) => ({ post: null, clientId: c.id, proxyId: null }))
  const proxies = world.proxies.map((x) => ({ post: null, clientId: x.clientId, proxyId: x.id }))
  return [...posts, ...selves, ...proxies].map((who) => ({ ...who, day, token: chance.id() }))
}

const mostAsked = 5

/** Everybody where new rows are tried; else some: those who have a reason to see somebody first, and one of the others. */
export function askedOf(world: World, seed: number): Person[] {
  if (triesInserts(seed)) return peopleOf(world, seed)
  const chance = chanceOf(seed + 3_000_000)
  const shuffled = peopleOf(world, seed)
    .map((person) => ({ person, at: chance.upTo(1_000_000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ person }) => person)
  const isBusy = (p: Person) => mayEnter(world, p) && reasonsOfPerson(world, p).length > 0
  return [...shuffled.filter(isBusy).slice(0, mostAsked), ...shuffled.filter((p) => !isBusy(p)).slice(0, 1)]
}

export const mayEnter = (world: World, { post, proxyId, day }: Person): boolean => {
  const proxy = world.proxies.find((x) => x.id === proxyId)
  if (proxy) return contains(proxy.valid, day) && (proxy.endedOn === null || day < proxy.endedOn)
  if (post === null) return true
  return (
    contains(post.valid, day) && world.organisations.some((o) => o.id === post.organisationId && o.active)
  )
}
