import { parsePlainDate } from '../../../kernel/plain-date.ts'
import type { Checked } from '../../../ui/index.ts'
import type { Announcement, PlaceDetail } from '../contract.ts'
import { mostSeats } from '../rules/capacity.ts'
import { type HalfDay, isHalfDay } from '../rules/half-day.ts'
import type { Characteristic, Field, PlaceKind, SpokenLanguage } from '../rules/vocabulary.ts'

export interface PlaceValues {
  readonly unitId: string
  readonly title: string
  readonly kind: PlaceKind | ''
  readonly description: string
  readonly field: Field | ''
  readonly languages: readonly SpokenLanguage[]
  readonly characteristics: readonly Characteristic[]
  readonly streetAddress: string
  readonly postalCode: string
  readonly municipalityCode: string
  readonly contactName: string
  readonly contactPhone: string
  readonly contactEmail: string
  readonly openFrom: string
  readonly openTo: string
  /** As typed, by half-day. */
  readonly capacity: Readonly<Partial<Record<HalfDay, string>>>
}

/** An empty announcement, open from a day on. */
export const emptyPlace = (unitId: string, today: string): PlaceValues => ({
  unitId,
  title: '',
  kind: '',
  description: '',
  field: '',
  languages: ['fi'],
  characteristics: [],
  streetAddress: '',
  postalCode: '',
  municipalityCode: '',
  contactName: '',
  contactPhone: '',
  contactEmail: '',
  openFrom: today,
  openTo: '',
  capacity: {},
})

export const placeValues = (place: PlaceDetail): PlaceValues => ({
  unitId: place.unit.id,
  title: place.title,
  kind: place.kind,
  description: place.description,
  field: place.field,
  languages: place.languages,
  characteristics: place.characteristics,
  streetAddress: place.streetAddress ?? '',
  postalCode: place.postalCode ?? '',
  municipalityCode: place.municipalityCode ?? '',
  contactName: place.contact.name ?? '',
  contactPhone: place.contact.phone ?? '',
  contactEmail: place.contact.email ?? '',
  openFrom: place.openFrom,
  openTo: place.openTo ?? '',
  capacity: Object.fromEntries(Object.entries(place.capacity).map(([slot, seats]) => [slot, String(seats)])),
})

type Errors = Record<string, string>

function capacityOf(typed: PlaceValues['capacity']): Record<string, number> | null {
  const seats = Object.entries(typed)
    .filter(([slot, text]) => isHalfDay(slot) && text.trim() !== '')
    .map(([slot, text]) => [slot, Number(text)] as const)
  const isRight = ([, count]: readonly [string, number]) =>
    Number.isInteger(count) && count >= 0 && count <= mostSeats
  return seats.every(isRight) ? Object.fromEntries(seats.filter(([, count]) => count > 0)) : null
}

function errorsOf(values: PlaceValues): Errors {
  const errors: Errors = {}
  const demand = (name: 'title' | 'kind' | 'field' | 'unitId') => {
    if (values[name].trim() === '') errors[name] = 'required'
  }
  demand('title')
  demand('kind')
  demand('field')
  demand('unitId')
  if (values.languages.length === 0) errors.languages = 'required'
  if (values.postalCode !== '' && !/^\d{5}$/.test(values.postalCode)) errors.postalCode = 'invalid'
  if (values.contactEmail !== '' && !/^\S+@\S+\.\S+$/.test(values.contactEmail)) errors.contactEmail = 'email'
  const [from, to] = [parsePlainDate(values.openFrom), parsePlainDate(values.openTo)]
  if (from === null) errors.openFrom = 'date'
  if (values.openTo !== '' && to === null) errors.openTo = 'date'
  if (from !== null && to !== null && to < from) errors.openTo = 'endBeforeStart'
  if (capacityOf(values.capacity) === null) errors.capacity = 'number'
  return errors
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** What was typed as an announcement. */
export function checkPlace(values: PlaceValues): Checked<Announcement & { unitId: string }> {
  const errors = errorsOf(values)
  const { kind, field } = values
  if (Object.keys(errors).length > 0 || kind === '' || field === '') return { ok: false, errors }
  return {
    ok: true,
    value: {
      unitId: values.unitId,
      title: values.title.trim(),
      kind,
      field,
      description: values.description.trim(),
      languages: [...values.languages],
      characteristics: [...values.characteristics],
      streetAddress: orNull(values.streetAddress),
      postalCode: orNull(values.postalCode),
      municipalityCode: orNull(values.municipalityCode),
      contact: {
        name: orNull(values.contactName),
        phone: orNull(values.contactPhone),
        email: orNull(values.contactEmail),
      },
      openFrom: values.openFrom,
      openTo: orNull(values.openTo),
      capacity: capacityOf(values.capacity) ?? {},
    },
  }
}
