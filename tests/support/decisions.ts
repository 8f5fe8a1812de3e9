import { decide, deliverDecision, prepareDecision } from '../../src/features/decision/acts-contract.ts'
import type { Method, OwnKind } from '../../src/features/decision/contract.ts'
import { accepted, newUuid, type StaffName, type Town } from './town.ts'

/** A client of the county with a plan in force and a period in a place: all that a decision needs is known. */
export async function placed(town: Town, lastName: string, ...workers: StaffName[]) {
  const clientId = await town.addClient({ lastName }, 'counsellor', ...workers)
  const plan = await town.owner.query(
    `insert into plan (client_id, kind, status, goal, contents, parties, signed_on, created_at)
     values ($1, 'activation', 'inForce', 'Osa-aikatyö keittiöllä.', $2, '{client,employment,social}', '2026-11-02', $3) returning id`,
    [clientId, JSON.stringify({ support: 'Ohjaaja on paikalla.', evaluationBy: '15.2.2027' }), town.at],
  )
  const workshop = town.organisations.get('workshop')
  const place = await town.owner.query(
    `insert into place (organisation_id, unit_id, kind, title, field, open)
     values ($1, $2, 'individual', 'Kierrätyskeskus', 'recycling', '[2026-01-01,)') returning id`,
    [workshop?.id, workshop?.unitId],
  )
  const period = await town.owner.query(
    `insert into period (client_id, kind, status, place_id, organisation_id, unit_id, during, days_per_week, hours_per_day, reserved_on)
     values ($1, 'rehabWork', 'reserved', $2, $3, $4, '[2026-12-01,2027-03-01)', 3, 4, '2026-11-20') returning id`,
    [clientId, place.rows[0].id, workshop?.id, workshop?.unitId],
  )
  return { clientId, planId: plan.rows[0].id as string, periodId: period.rows[0].id as string }
}

/** Begins to prepare a decision as the counsellor. */
export async function prepare(town: Town, clientId: string, kind: OwnKind = 'rehabWork', when = town.at) {
  const id = newUuid()
  accepted(await town.ask('counsellor', prepareDecision, { params: { clientId }, body: { id, kind } }, when))
  return id
}

/** A decision on rehabilitative work made by the counsellor; its version then is 2. */
export async function made(town: Town, lastName: string, method: Method = 'letter', ...workers: StaffName[]) {
  const { clientId } = await placed(town, lastName, ...workers)
  if (method === 'eNotice') await town.giveAccount(clientId, lastName)
  const id = await prepare(town, clientId)
  const params = { clientId, decisionId: id }
  accepted(await town.ask('counsellor', decide, { params, body: { version: 1, method } }))
  return { clientId, id }
}

/** The same, posted as a letter on the day of the test; its version then is 3. */
export async function delivered(town: Town, lastName: string, ...workers: StaffName[]) {
  const { clientId, id } = await made(town, lastName, 'letter', ...workers)
  const params = { clientId, decisionId: id }
  accepted(await town.ask('counsellor', deliverDecision, { params, body: { version: 2, sentOn: town.on } }))
  return { clientId, id }
}
