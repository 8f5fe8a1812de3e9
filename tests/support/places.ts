import { type HalfDay, toSlot } from '../../src/features/place/rules/half-day.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { newUuid, type Town } from './town.ts'

/** A place of the town's association: seats by half-day, open all the time. */
export async function addPlace(
  town: Town,
  {
    title,
    days,
    seats = 1,
    email = 'paikka@example.fi',
  }: { title: string; days: readonly HalfDay[]; seats?: number; email?: string | null },
): Promise<string> {
  const provider = town.organisations.get('provider')
  const { rows } = await town.owner.query(
    `insert into place (organisation_id, unit_id, title, kind, field, languages, characteristics, contact_name, contact_email, open)
     values ($1, $2, $3, 'individual', 'kitchen', '{fi}', '{quiet}', 'Yhteys Henkilö', $4, '[2026-01-01,)') returning id`,
    [provider?.id, provider?.unitId, title, email],
  )
  const id: string = rows[0].id
  for (const day of days)
    for (let seat = 1; seat <= seats; seat += 1) {
      const { weekday, half } = toSlot(day)
      await town.owner.query(
        'insert into place_seat (place_id, weekday, half, seat) values ($1, $2, $3, $4)',
        [id, weekday, half, seat],
      )
    }
  return id
}

export const mornings: readonly HalfDay[] = ['tue.am', 'wed.am', 'thu.am']

/** What a coordinator asks of a place: three mornings, three months and a half. */
export const asking = (placeId: string, more: object = {}) => ({
  id: newUuid(),
  placeId,
  kind: 'rehabWork',
  from: '2026-11-30',
  to: '2027-03-14',
  days: mornings,
  needs: {
    field: 'kitchen',
    languages: ['fi'],
    characteristics: ['quiet'],
    support: 'Ohjaaja vastassa aamulla.',
  },
  ...more,
})

/** A plan in force behind rehabilitative work. */
export const addPlan = (town: Town, clientId: string, signedOn = '2026-11-01') =>
  town.owner.query(
    `insert into plan (client_id, kind, status, parties, signed_on, created_at) values ($1, 'activation', 'inForce', '{client,social}', $2, $3)`,
    [clientId, plainDate(signedOn), town.at],
  )
