import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { Area } from './area.ts'
import { statusOf, type Told, writeDecision } from './decision-rows.ts'
import { at } from './moments.ts'
import type { Chance } from './random.ts'

/** Decisions of every status: those that the paths' steps tell of, what is being prepared, and what others decided. */
export function writeDecisions(area: Area, chance: Chance): void {
  const made = madeOf(area, chance)
  const corrected = made.find(({ decidedOn }) => statusOf(area, decidedOn) === 'inForce')
  const all = [
    ...made.map((told) => ({ ...told, ...specialOf(told, made, area, corrected) })),
    ...(corrected
      ? [{ ...corrected, id: chance.uuid(), decidedOn: area.yesterday, supersedes: corrected.id }]
      : []),
  ].sort((a, b) => ((a.decidedOn ?? '') < (b.decidedOn ?? '') ? -1 : 1))
  const numbers = new Map<string, number>()
  // the former of two is written before the one that supersedes it
  for (const told of all) writeDecision(area, chance, told, numbers)
  for (const told of preparedOf(area, chance)) writeDecision(area, chance, told, numbers)
  for (const [key, last] of numbers) {
    const [organisationId = '', year] = key.split(' ')
    area.book.add('decisionSequence', { organisationId, year: Number(year), last })
  }
  settleAndTell(area)
  recordOthers(area, chance)
}

/** One appealed, one withdrawn, one corrected; the others as their days say. */
function specialOf({ id }: Told, made: readonly Told[], area: Area, corrected: Told | undefined) {
  if (id === corrected?.id) return { status: 'corrected' } as const
  const running = made.filter(({ decidedOn }) => statusOf(area, decidedOn) === 'delivered')
  if (id === running[0]?.id) return { status: 'appealed' } as const
  return id === running[1]?.id ? ({ status: 'withdrawn' } as const) : {}
}

type Facts = { readonly decidedOn?: string; readonly decisionFrom?: string; readonly decisionTo?: string }

function madeOf(area: Area, chance: Chance): Told[] {
  return area.book.rows('pathStep').flatMap((step) => {
    const facts = step.facts as Facts | undefined
    const { decidedOn, decisionFrom, decisionTo } = facts ?? {}
    if (!decidedOn || !decisionFrom || !decisionTo || !step.positionId) return []
    return [
      {
        id: chance.uuid(),
        clientId: step.clientId,
        caseId: step.caseId,
        positionId: step.positionId,
        decidedOn: decidedOn as PlainDate,
        from: decisionFrom as PlainDate,
        to: decisionTo as PlainDate,
      },
    ]
  })
}

const preparing = ['prepared', 'hearing', 'proposed'] as const

/** Cases that wait for their decision: its preparation, on the days of the reserved place. */
function preparedOf(area: Area, chance: Chance): Told[] {
  const { book } = area
  const waiting = book
    .rows('pathCase')
    .filter(({ path, status }) => path === 'rehabWork' && status === 'decision')
  return waiting.flatMap((found, n) => {
    const period = book.rows('period').find((t) => t.clientId === found.clientId && t.status === 'reserved')
    const step = book.rows('pathStep').findLast((s) => s.caseId === found.id && s.positionId)
    const [, from, until] = /^\[(.*),(.*)\)$/.exec(String(period?.during)) ?? []
    if (!step?.positionId || !from || !until) return []
    return [
      {
        id: chance.uuid(),
        clientId: found.clientId,
        caseId: found.id ?? null,
        positionId: step.positionId,
        decidedOn: null,
        from: from as PlainDate,
        to: addDays(until as PlainDate, -1),
        status: preparing[n % preparing.length] ?? 'prepared',
      },
    ]
  })
}

const SUBSIDY_MAKER = 'Työllisyysalue, palkkatuen käsittely'

/** Decisions of others beside the path, recorded as theirs. */
function recordOthers({ book, yesterday }: Area, chance: Chance): void {
  const subsidised = book.rows('period').filter(({ kind, recordedBy }) => kind === 'paySubsidy' && recordedBy)
  for (const period of subsidised.slice(0, 20)) {
    const position = book.rows('position').find(({ id }) => id === period.recordedBy)
    const [, from, until] = /^\[(.*),(.*)\)$/.exec(String(period.during)) ?? []
    if (!position || !from || !until) continue
    const decidedOn = addDays(from as PlainDate, -10)
    if (decidedOn > yesterday) continue
    const id = chance.uuid()
    const own = { clientId: period.clientId, organisationId: position.organisationId }
    book.add('decision', {
      id,
      ...own,
      origin: 'recorded',
      kind: 'paySubsidy',
      maker: SUBSIDY_MAKER,
      status: 'recorded',
      result: 'granted',
      validFrom: from as PlainDate,
      validTo: addDays(until as PlainDate, -1),
      decidedOn,
      deliveredOn: decidedOn,
      createdAt: at(decidedOn, '12:00'),
      version: 1,
    })
    book.add('decisionContent', {
      decisionId: id,
      ...own,
      contents: { matter: 'Palkkatuki myönnetään.' } as never,
      basis: {} as never,
    })
    book.add('decisionAct', {
      decisionId: id,
      ...own,
      act: 'record',
      happenedOn: decidedOn,
      positionId: position.id ?? null,
      recordedAt: at(decidedOn, '12:00'),
    })
  }
}

/** The county's own settings: up to a year at a time, and adult social work is told (D3). */
function settleAndTell({ book, today }: Area): void {
  const unit = book.rows('unit').find(({ name }) => name === 'Aikuissosiaalityö')
  if (!unit?.id) return
  const { organisationId } = unit
  book.add('decisionSetting', {
    organisationId,
    kind: 'rehabWork',
    valid: `[${addDays(today, -800)},)`,
    deciders: ['rehabCoordinator', 'socialCounsellor', 'socialWorker'],
    twoPersons: false,
    minMonths: 3,
    maxMonths: 12,
    toldUnitId: unit.id,
  })
  const recent = addDays(today, -21)
  for (const made of book.rows('decision')) {
    if (
      made.origin !== 'own' ||
      !made.decidedOn ||
      made.decidedOn < recent ||
      made.organisationId !== organisationId
    )
      continue
    const client = book.rows('client').find(({ id }) => id === made.clientId)
    const content = book.rows('decisionContent').find(({ decisionId }) => decisionId === made.id)
    const { kind, result, validFrom, validTo } = made
    const number = `${content?.numberYear}/${content?.number}`
    const about = {
      kind,
      number,
      result,
      validFrom,
      validTo,
      client: `${client?.firstNames} ${client?.lastName}`,
    }
    const row = { decisionId: made.id ?? '', clientId: made.clientId, organisationId, unitId: unit.id }
    book.add('decisionNotice', { ...row, toldAt: made.createdAt, about: about as never })
  }
}
