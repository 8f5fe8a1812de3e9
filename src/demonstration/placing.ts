import type { HalfDay, WeekdayName } from '../features/place/rules/half-day.ts'
import type { PlaceKind } from '../features/place/rules/vocabulary.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { span } from '../kernel/span.ts'
import type { Area } from './area.ts'
import type { Person } from './persons.ts'
import type { Place } from './places.ts'
import type { Taken } from './seats.ts'

export interface Found {
  readonly place: Place
  readonly days: readonly HalfDay[]
  readonly seats: readonly Taken[]
}

/** A place that has room for the whole time; the wished one first, by the unit's key or the place's own title. */
export function seekRoom(
  area: Area,
  person: Person,
  kinds: readonly PlaceKind[],
  { from, to }: { from: PlainDate; to: PlainDate },
  wish?: string,
): Found | null {
  const fitting = area.places.filter(({ kind }) => kinds.includes(kind))
  const isTitle = area.places.some(({ title }) => title === wish)
  const unitId = wish && !isTitle ? area.network.unit(wish).id : null
  const isWished = (place: Place) => Number(place.title !== wish && place.unitId !== unitId)
  const order = person.chance.shuffled(fitting).sort((a, b) => isWished(a) - isWished(b))
  for (const place of order) {
    const days = daysAt(person, place)
    const seats = area.seats.take(place, days, span(from, addDays(to, 1)))
    if (seats) return { place, days, seats }
  }
  return null
}

/** As seekRoom, where there must be room: the area has places enough for rehabilitative work. */
export function findRoom(...[area, person, kinds, term, wish]: Parameters<typeof seekRoom>): Found {
  for (let tries = 0; tries < 5; tries += 1) {
    const found = seekRoom(area, person, kinds, term, wish)
    if (found) return found
  }
  throw new RangeError(`no room for ${kinds.join(', ')} from ${term.from} to ${term.to}`)
}

/** The same days and, when they are still free, the same place for another period. */
export function keepRoom(
  area: Area,
  found: Found,
  { from, to }: { from: PlainDate; to: PlainDate },
): Found | null {
  const seats = area.seats.take(found.place, found.days, span(from, addDays(to, 1)))
  return seats ? { ...found, seats } : null
}

/** Two to four days a week (189/2001 13 b §), mostly the whole day where the place takes people all day. */
function daysAt({ chance }: Person, { week }: Place): HalfDay[] {
  const names = [...new Set(week.map((day) => day.slice(0, 3) as WeekdayName))]
  const chosen = chance.some(
    names,
    Math.min(names.length, chance.weighted({ 2: 45, 3: 40, 4: 15 } as const) as unknown as number),
  )
  const isWhole = chance.chance(0.65)
  return week.filter((day) => {
    const [name, half] = day.split('.')
    if (!chosen.includes(name as WeekdayName)) return false
    return isWhole || half === 'am' || !week.includes(`${name}.am` as HalfDay)
  })
}
