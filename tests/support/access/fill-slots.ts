import type pg from 'pg'
import { addDays, type PlainDate } from '../../../src/kernel/plain-date.ts'
import { contains } from '../../../src/kernel/span.ts'
import { at, insert } from './insert.ts'
import type { Chance } from './random.ts'
import type { World } from './world.ts'

/** The day of the worlds' own attendance (load.ts). */
const markedInWorlds = '2026-06-15'

/** Half-days of every period at one place, and marks of its days: none, some, or all of the last weeks. As the owner. */
export async function fillSlots(
  db: pg.ClientBase,
  { periods, units }: World,
  chance: Chance,
  day: PlainDate,
): Promise<void> {
  const [unit] = units
  if (!unit || periods.length === 0) return
  const place_id = chance.id()
  await insert(db, 'place', [
    {
      id: place_id,
      organisation_id: unit.organisationId,
      unit_id: unit.id,
      title: 'Paikka',
      kind: 'group',
      description: '',
      field: 'kitchen',
      languages: ['fi'],
      characteristics: [],
      open: '[2020-01-01,)',
      limited: true,
      permanent_staff: null,
      version: 1,
    },
  ])
  const slots = periods.flatMap((t, n) =>
    chance.some([1, 2, 3, 4, 5, 7], 0.4).map((weekday) => ({ t, weekday, half: 'am', seat: n + 1 })),
  )
  await insert(
    db,
    'place_seat',
    slots.map(({ t: _, ...seat }) => ({ place_id, ...seat })),
  )
  await insert(
    db,
    'period_slot',
    slots.map(({ t, ...seat }) => ({
      place_id,
      ...seat,
      period_id: t.id,
      client_id: t.clientId,
      organisation_id: t.organisationId,
      limited: true,
      during: '[2026-01-01,)',
      occupying: true,
    })),
  )
  const weeks = Array.from({ length: 60 }, (_, n) => addDays(day, n - 60)).filter((d) => d !== markedInWorlds)
  await insert(
    db,
    'attendance',
    periods.flatMap((t) => {
      const share = chance.one([0, 0.9, 1, 1])
      return weeks
        .filter((d) => contains(t.during, d) && (share === 1 || chance.is(share)))
        .map((d) => ({
          id: chance.id(),
          period_id: t.id,
          client_id: t.clientId,
          organisation_id: t.organisationId,
          day: d,
          hours: 4,
          recorded_at: at(d),
        }))
    }),
  )
}
