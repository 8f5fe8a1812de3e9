import type { StatementKind } from '../features/statement/contract.ts'
import { kindCategories } from '../features/statement/rules/kinds.ts'
import { addDays, addMonths, type PlainDate } from '../kernel/plain-date.ts'
import { encryptBytes } from '../platform/crypto.ts'
import type { Area } from './area.ts'
import { at } from './moments.ts'
import { byteaOf } from './persons.ts'
import type { Chance } from './random.ts'
import { samplePaper } from './sample-paper.ts'

/** A paper as people have them: how often, by whom, valid for how many months. */
const usual: readonly (readonly [
  kind: StatementKind,
  share: number,
  author: string,
  months: number | null,
])[] = [
  ['doctorB', 0.4, 'LL Aino Testilä, Rantalakeuden terveysasema', 12],
  ['doctorA', 0.15, 'LL Aino Testilä, Rantalakeuden terveysasema', 2],
  ['workAbilityAssessment', 0.3, 'Työkykytiimi, Rantalakeuden terveyspalvelut', 24],
  ['psychologist', 0.15, 'PsM Onni Koeaho, psykologipalvelut', null],
  ['therapist', 0.1, 'Toimintaterapeutti Eeva Mallila', null],
  ['workCertificate', 0.35, 'Lakeuden Kahvila Oy', null],
  ['studyCertificate', 0.2, 'Rantalakeuden ammattiopisto', null],
]

interface Whose {
  readonly clientId: string
  readonly openedOn: PlainDate
  /** Who writes of it: of the network's own people on the file. */
  readonly positionId: string
  readonly organisationId: string
}

/** Statements of those in the joint service, papers of some, and what is asked for. */
export function writeStatements(area: Area, chance: Chance): void {
  const { book } = area
  const own = new Set(book.rows('clientAccount').map(({ clientId }) => clientId))
  for (const whose of jointOf(area)) {
    const isShown = own.has(whose.clientId)
    for (const [kind, share, author, months] of usual) {
      const isThere = chance.chance(share)
      if (isThere || (isShown && (kind === 'doctorB' || kind === 'workCertificate')))
        writeStatement(area, chance, whose, { kind, author, months, withPaper: isShown })
    }
    if (isShown || chance.chance(0.12)) writeRequest(area, chance, whose, isShown)
  }
}

/** Open cases of the joint service, each with the one of its people who keeps the register. */
function jointOf({ book }: Area): Whose[] {
  const positions = new Map(book.rows('position').map((row) => [row.id, row]))
  const members = Map.groupBy(book.rows('jointMember'), ({ caseId }) => caseId)
  return book.rows('pathCase').flatMap((found) => {
    if (found.path !== 'joint' || found.closedOn || !found.id) return []
    const position = (members.get(found.id) ?? [])
      .map(({ positionId }) => positions.get(positionId))
      .find((known) => known?.role === 'socialCounsellor')
    if (!position?.id) return []
    const { clientId, openedOn } = found
    const { id: positionId, organisationId } = position
    return [{ clientId, openedOn: openedOn as PlainDate, positionId, organisationId }]
  })
}

interface Paper {
  readonly kind: StatementKind
  readonly author: string
  readonly months: number | null
  readonly withPaper: boolean
}

function writeStatement(
  { book, keys, yesterday }: Area,
  chance: Chance,
  { clientId, openedOn, positionId, organisationId }: Whose,
  { kind, author, months, withPaper }: Paper,
): void {
  const id = chance.uuid()
  const begun = openedOn < yesterday ? openedOn : yesterday
  const since = withPaper ? addDays(yesterday, -40) : begun
  const issuedOn = addDays(since, -chance.int(5, 90))
  const recordedAt = at(since, '13:20')
  const isByClient = withPaper && kind === 'workCertificate'
  book.add('statement', {
    id,
    clientId,
    kind,
    category: kindCategories[kind].category,
    author,
    issuedOn,
    validUntil: months === null ? null : addMonths(issuedOn, months),
    heldBy: isByClient || chance.chance(0.3) ? null : organisationId,
    recordedBy: isByClient ? null : positionId,
    recordedAt,
  })
  if (!withPaper) return
  const bytes = samplePaper(kind)
  book.add('statementPaper', {
    id: chance.uuid(),
    statementId: id,
    clientId,
    kind,
    category: kindCategories[kind].paper,
    mediaType: 'application/pdf',
    bytes: bytes.length,
    content: byteaOf(encryptBytes(keys, bytes)) as never,
    scan: 'notScanned',
    // the client brought them: no consent is needed for one's own
    addedBy: null,
    addedAt: recordedAt,
  })
}

/** Asked from the client or the health service; of the client with own pages one that the client brings. */
function writeRequest(
  { book, today }: Area,
  chance: Chance,
  { clientId, positionId }: Whose,
  isShown: boolean,
): void {
  const askedOn = addDays(today, -chance.int(8, 25))
  const kind = isShown ? 'doctorC' : chance.pick(['doctorC', 'socialWorker', 'otherCertificate'] as const)
  const isFromClient = isShown || chance.chance(0.6)
  book.add('statementRequest', {
    id: chance.uuid(),
    clientId,
    kind,
    category: kindCategories[kind].category,
    askedFrom: isFromClient ? 'client' : 'health',
    askedWhom: isFromClient ? null : 'Rantalakeuden terveysasema',
    purpose: 'Kuntoutustuen hakemus Kelaan',
    wantedBy: addDays(today, isShown ? 12 : chance.int(-6, 30)),
    askedOn,
    askedBy: positionId,
    askedAt: at(askedOn, '10:40'),
  })
}
