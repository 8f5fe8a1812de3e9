import type { Contents, DecisionStatus } from '../features/decision/contract.ts'
import { appealOf } from '../features/decision/rules/appeal.ts'
import { factsOfDraft } from '../features/decision/rules/draft.ts'
import { emptyContents } from '../features/decision/rules/empty.ts'
import { addDays, earlierOf, formatFinnishDate, type PlainDate, yearOf } from '../kernel/plain-date.ts'
import { decisionBasis } from '../law/rules/decision-basis.ts'
import type { Area } from './area.ts'
import type { Row } from './book.ts'
import { at, workdayFrom } from './moments.ts'
import type { Chance } from './random.ts'

/** A decision that the stories tell of: by whom, for whom, for which time and at which place. */
export interface Told {
  readonly clientId: string
  readonly caseId: string | null
  readonly positionId: string
  readonly decidedOn: PlainDate | null
  readonly from: PlainDate
  readonly to: PlainDate
  readonly status?: DecisionStatus
  readonly supersedes?: string
  readonly id: string
}

/** Posted the next working day; final when the time of appeal is over. */
function deliveryOf(area: Area, decidedOn: PlainDate) {
  const sentOn = workdayFrom(addDays(decidedOn, 1))
  if (sentOn > area.yesterday) return null
  const appeal = appealOf({ sentOn, method: 'letter' })
  return appeal.ok ? { sentOn, ...appeal.value } : null
}

export function statusOf(area: Area, decidedOn: PlainDate | null): DecisionStatus {
  if (decidedOn === null) return 'prepared'
  const delivery = deliveryOf(area, decidedOn)
  if (!delivery) return 'decided'
  return delivery.lastDay < area.today ? 'inForce' : 'delivered'
}

/** The decision with what it says, its delivery and its acts. */
export function writeDecision(area: Area, chance: Chance, told: Told, numbers: Map<string, number>): void {
  const { book, today } = area
  const position = book.rows('position').find(({ id }) => id === told.positionId)
  if (!position) return
  const { decidedOn, clientId, id } = told
  const { organisationId } = position
  const usual = statusOf(area, decidedOn)
  const status = told.status ?? (usual === 'inForce' && told.to < today ? 'ended' : usual)
  const delivery = decidedOn ? deliveryOf(area, decidedOn) : null
  const own = { clientId, organisationId }
  const moment = at(decidedOn ?? area.yesterday, `${9 + chance.int(0, 6)}:${chance.int(10, 59)}`)
  book.add('decision', {
    id,
    ...own,
    origin: 'own',
    kind: 'rehabWork',
    status,
    // one is heard before a negative decision (434/2003 34 §)
    result: status === 'hearing' ? 'refused' : 'granted',
    validFrom: told.from,
    validTo: told.to,
    decidedOn,
    deliveredOn: delivery?.sentOn ?? null,
    endedOn: status === 'ended' ? told.to : null,
    supersedes: told.supersedes ?? null,
    caseId: told.caseId,
    createdAt: moment,
    version: 1,
  })
  writeContent(area, told, own, status, numbers, moment)
  if (decidedOn)
    book.add('decisionDelivery', {
      decisionId: id,
      ...own,
      method: 'letter',
      askedBy: told.positionId,
      askedAt: moment,
      sentOn: delivery?.sentOn ?? null,
      receivedOn: delivery?.receivedOn ?? null,
      appealUntil: delivery?.lastDay ?? null,
      why: (delivery?.why ?? null) as never,
    })
  writeActs(area, told, own, status, moment, delivery?.sentOn ?? null)
}

type Own = { readonly clientId: string; readonly organisationId: string }

function writeContent(
  area: Area,
  told: Told,
  own: Own,
  status: DecisionStatus,
  numbers: Map<string, number>,
  moment: string,
): void {
  const { id, decidedOn, positionId } = told
  const contents = status === 'hearing' ? refusedOf(area, contentsOf(area, told)) : contentsOf(area, told)
  const asked = addDays(area.yesterday, -5)
  const hearing =
    status === 'hearing'
      ? { hearing: { askedOn: asked, answerBy: addDays(area.today, 9), heardOn: null, answer: '' } }
      : {}
  const row = {
    decisionId: id,
    ...own,
    preparedBy: positionId,
    contents: { ...contents, ...hearing } as never,
  }
  if (!decidedOn) {
    area.book.add('decisionContent', { ...row, basis: {} as never })
    return
  }
  const year = yearOf(decidedOn)
  const key = `${own.organisationId} ${year}`
  const number = (numbers.get(key) ?? 0) + 1
  numbers.set(key, number)
  const draft = {
    kind: 'rehabWork',
    contents,
    hearing: null,
    corrects: told.supersedes !== undefined,
  } as const
  const basis = decisionBasis.run({ kind: 'rehabWork', decidedOn })
  const kept = basis.ok
    ? {
        law: basis.answer,
        because: basis.because,
        versions: { 'decision.basis': basis.version },
        warnings: [],
        facts: factsOfDraft(draft, decidedOn),
      }
    : {}
  area.book.add('decisionContent', {
    ...row,
    decidedBy: positionId,
    decidedAt: moment,
    numberYear: year,
    number,
    basis: kept as never,
  })
}

/** What is decided in the words of the product, with the place of the period. */
function contentsOf({ book, today }: Area, { clientId, from, to, decidedOn, supersedes }: Told): Contents {
  const period = book
    .rows('period')
    .find((t) => t.clientId === clientId && String(t.during).startsWith(`[${from}`))
  const place = book.rows('place').find(({ id }) => id === period?.placeId)?.title ?? ''
  const slots = new Set(
    book
      .rows('periodSlot')
      .filter((s) => s.periodId === period?.id)
      .map((s) => s.weekday),
  )
  const days = slots.size || 3
  return {
    ...emptyContents,
    validFrom: from,
    validTo: to,
    pendingSince: earlierOf(addDays(decidedOn ?? from, -14), addDays(today, -7)),
    matter: 'Myönnetään kuntouttava työtoiminta.',
    place,
    way: 'contract',
    daysPerWeek: supersedes ? Math.min(days + 1, 4) : days,
    hoursPerDay: 4,
    reasons: `Suunnitelma on allekirjoitettu. ${place ? `Toiminta on paikassa ${place}` : 'Toiminta on'} ajalla ${formatFinnishDate(from)}–${formatFinnishDate(to)}.`,
  }
}

/** The draft of a negative decision, on which the party is heard. */
const refusedOf = ({ yesterday }: Area, contents: Contents): Contents => ({
  ...contents,
  result: 'refused',
  pendingSince: addDays(yesterday, -20),
  matter: 'Kuntouttava työtoiminta haetussa paikassa.',
  facts: 'Paikka ilmoitti, ettei se voi ottaa asiakasta.',
  reasons: 'Haettua paikkaa ei ole. Toista paikkaa etsitään suunnitelman mukaan.',
})

function writeActs(
  area: Area,
  told: Told,
  own: Own,
  status: DecisionStatus,
  moment: string,
  sentOn: PlainDate | null,
): void {
  const { decidedOn, positionId, id } = told
  const act = (name: string, on: PlainDate, reason: string | null = null): Row<'decisionAct'> => ({
    decisionId: id,
    ...own,
    act: name,
    happenedOn: on,
    reason,
    positionId: name === 'becomeFinal' ? null : positionId,
    recordedAt: at(on, '14:00'),
  })
  const { yesterday } = area
  const later = {
    hearing: act('askHearing', addDays(yesterday, -5)),
    proposed: act('propose', yesterday),
    appealed: act('recordAppeal', yesterday, 'Asiakas vaatii neljää päivää viikossa.'),
    withdrawn: act('withdraw', yesterday, 'Asiakas muutti toiselle paikkakunnalle.'),
    corrected: act('supersede', yesterday),
  } as const satisfies Partial<Record<DecisionStatus, Row<'decisionAct'>>>
  const began = decidedOn ?? addDays(yesterday, -6)
  area.book.add('decisionAct', { ...act('prepare', began), recordedAt: at(began, '08:30') })
  if (decidedOn) area.book.add('decisionAct', { ...act('decide', decidedOn), recordedAt: moment })
  if (sentOn) area.book.add('decisionAct', act('deliver', sentOn))
  if (status in later) area.book.add('decisionAct', later[status as keyof typeof later])
}
