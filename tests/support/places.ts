import type { Pool } from 'pg'
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
    municipality = null,
  }: {
    title: string
    days: readonly HalfDay[]
    seats?: number
    email?: string | null
    municipality?: string | null
  },
): Promise<string> {
  const provider = town.organisations.get('provider')
  const { rows } = await town.owner.query(
    `insert into place (organisation_id, unit_id, title, kind, field, languages, characteristics, contact_name, contact_email, open, municipality_code)
     values ($1, $2, $3, 'individual', 'kitchen', '{fi}', '{quiet}', 'Yhteys Henkilö', $4, '[2026-01-01,)', $5) returning id`,
    [provider?.id, provider?.unitId, title, email, municipality],
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

/** A place of the demonstration's place contact (`paikka`), free on every half-day from Monday to Friday. */
export async function announceOwnPlace(
  owner: Pool,
  title: string,
  { seats, characteristics = [] }: { seats: number; characteristics?: readonly string[] },
): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `with place as (
       insert into place (organisation_id, unit_id, title, kind, field, languages, characteristics, contact_name, contact_email, open)
       select p.organisation_id, p.unit_id, $1, 'individual', 'craft', '{fi,sv,en}', $3, w.name, w.email, '[2026-01-01,)'
       from position p join worker w on w.id = p.worker_id where w.subject = 'demo paikka' limit 1
       returning id)
     insert into place_seat (place_id, weekday, half, seat)
     select id, weekday, half, seat from place, generate_series(1, 5) weekday, unnest('{am,pm}'::text[]) half, generate_series(1, $2::int) seat
     returning place_id as id`,
    [title, seats, characteristics],
  )
  return rows[0]?.id ?? ''
}

export interface Seeker {
  readonly id: string
  readonly name: string
  readonly lastName: string
  readonly characteristics: readonly string[]
}

/**
 * A client of that demonstration worker, with recorded wishes and nothing held yet: on the path, at the step where a
 * place is sought, or whoever else.
 */
export async function findSeeker(
  owner: Pool,
  worker: string,
  { onPath = true }: { onPath?: boolean } = {},
): Promise<Seeker> {
  const { rows } = await owner.query<Seeker>(
    `select k.id, split_part(k.first_names, ' ', 1) || ' ' || k.last_name as name, k.last_name as "lastName",
       array(select jsonb_array_elements_text(f.needs -> 'characteristics')) as characteristics
     from client k join situation_fact f on f.client_id = k.id and f.superseded_by is null
     join assignment a on a.client_id = k.id and upper_inf(a.valid)
     join position p on p.id = a.position_id join worker w on w.id = p.worker_id
     where w.subject = 'demo ' || $1 and not k.protected and jsonb_array_length(f.needs -> 'days') > 0
       and not exists (select from period t where t.client_id = k.id and t.status in ('held', 'reserved', 'agreed'))
       and exists (select from path_case c where c.client_id = k.id and c.path = 'rehabWork'
         and c.status = 'placeSearch' and c.closed_on is null) = $2
     order by k.id limit 1`,
    [worker, onPath],
  )
  if (!rows[0]) throw new Error(`${worker} has no client who could seek a place`)
  return rows[0]
}
