import { type HalfDay, toSlot } from '../features/place/rules/half-day.ts'
import type { PlaceKind } from '../features/place/rules/vocabulary.ts'
import { addYears, type PlainDate } from '../kernel/plain-date.ts'
import { formatDaterange, type Span } from '../kernel/span.ts'
import type { Book } from './book.ts'
import { unitsOf } from './data/criteria.ts'
import { towns } from './data/organisations.ts'
import { type PlacePlan, placePlans, weeks } from './data/places.ts'
import { emailOf, type Network } from './organisations.ts'
import type { Chance } from './random.ts'

export interface Place {
  readonly id: string
  readonly title: string
  readonly kind: PlaceKind
  readonly field: PlacePlan['field']
  readonly unitId: string
  readonly organisationId: string
  readonly capacity: Readonly<Partial<Record<HalfDay, number>>>
  readonly week: readonly HalfDay[]
  readonly languages: readonly string[]
  readonly open: Span
  /** The key of the place's contact person. */
  readonly contact: string
}

/** The register of places, each with its seats by half-day. */
export function seedPlaces(book: Book, network: Network, chance: Chance, today: PlainDate): Place[] {
  return placePlans.map((plan) => {
    const place = placeOf(plan, network, chance, today)
    writePlace(book, network, chance, plan, place)
    return place
  })
}

function placeOf(plan: PlacePlan, network: Network, chance: Chance, today: PlainDate): Place {
  const unit = network.unit(plan.unit)
  const week = weeks[plan.week]
  const contact = network.workers().find((worker) => worker.unitId === unit.id)
  return {
    id: chance.uuid(),
    title: plan.title,
    kind: plan.kind,
    field: plan.field,
    unitId: unit.id,
    organisationId: unit.organisationId,
    capacity: Object.fromEntries(week.map((day) => [day, plan.seats])),
    week,
    languages: plan.languages ?? ['fi'],
    open: { from: addYears(today, -4), until: null },
    contact: contact?.key ?? '',
  }
}

function writePlace(book: Book, network: Network, chance: Chance, plan: PlacePlan, place: Place): void {
  const unit = network.unit(plan.unit)
  const contact = network.worker(place.contact)
  book.add('place', {
    id: place.id,
    organisationId: place.organisationId,
    unitId: place.unitId,
    title: plan.title,
    kind: plan.kind,
    description: plan.description,
    field: plan.field,
    languages: [...place.languages],
    characteristics: [...plan.characteristics],
    streetAddress: unit.street,
    postalCode: towns[unit.town].postalCode,
    municipalityCode: towns[unit.town].code,
    contactName: contact.name,
    contactPhone: `050 555 0${chance.int(100, 199)}`,
    contactEmail: emailOf(contact.name),
    permanentStaff: plan.staff ?? null,
    open: formatDaterange(place.open),
  })
  for (const { id: unitId } of unitsOf(plan.field)) book.add('placeCriteria', { placeId: place.id, unitId })
  for (const day of place.week)
    for (let seat = 1; seat <= plan.seats; seat += 1)
      book.add('placeSeat', { placeId: place.id, ...toSlot(day), seat })
}
