import { addDays, addMonths } from '../kernel/plain-date.ts'
import { type Area, byClient, type Client, own, tell } from './area.ts'
import { openCustomership } from './customership.ts'
import { clientPlanWords } from './data/client-plan-texts.ts'
import { at, workdayUntil } from './moments.ts'
import { signAll } from './plan-parts.ts'

const category = 'socialServices'
const parties = ['client', 'social'] as const

/**
 * The county knows a client of the joint service as its own as well: the client plan that its worker made with the client (1301/2014 39 §),
 * in force or waiting for signatures. The employment authority sees nothing of it.
 */
export function tellClientPlan(area: Area, client: Client, how: 'inForce' | 'signing'): void {
  const { person, counsellor } = client
  if (!counsellor) return
  const isSigned = how === 'inForce'
  const madeOn = workdayUntil(addDays(area.yesterday, isSigned ? -40 : 0))
  openCustomership(area, person, { kind: 'individualSupport', worker: counsellor, on: madeOn })
  const id = person.chance.uuid()
  const reviewOn = addMonths(madeOn, 6)
  const { goal, service, ...words } = clientPlanWords
  area.book.add('plan', {
    id,
    clientId: person.id,
    caseId: null,
    kind: 'clientPlan',
    status: how,
    goal,
    contents: { ...words, reviewOn } as never,
    parties: [...parties],
    signedOn: isSigned ? madeOn : null,
    reviewBy: isSigned ? reviewOn : null,
    endedOn: null,
    supersedes: null,
    createdAt: at(madeOn, '09:10'),
  })
  const [beginsOn, endsOn] = [addDays(madeOn, 7), addMonths(madeOn, 6)]
  const agreed = {
    planId: id,
    clientId: person.id,
    service,
    provider: null,
    lane: 'social',
    outcome: null,
  } as const
  area.book.add('planService', { ...agreed, beginsOn, endsOn })
  const act = { person, actor: own(counsellor), category, subjectId: id } as const
  tell(area, { ...act, act: 'planDrafted', at: at(madeOn, '09:10'), payload: { kind: 'clientPlan' } })
  tell(area, { ...act, act: 'planSent', at: at(madeOn, '09:40'), payload: { kind: 'clientPlan', parties } })
  if (!isSigned) return
  signAll(
    area,
    client,
    id,
    [
      ['client', byClient],
      ['social', own(counsellor)],
    ],
    madeOn,
    category,
  )
  const payload = { kind: 'clientPlan', reviewBy: reviewOn }
  tell(area, { ...act, act: 'planInForce', at: at(madeOn, '15:50'), payload })
}
