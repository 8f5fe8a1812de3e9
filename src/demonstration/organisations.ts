import { addDays, addYears, type PlainDate } from '../kernel/plain-date.ts'
import type { Role } from '../platform/access/category.ts'
import type { Book } from './book.ts'
import { organisationPlans, type StaffPlan, type Town, towns } from './data/organisations.ts'
import type { Chance } from './random.ts'

/** Somebody of the staff, as the stories need to know them. */
export interface Worker {
  readonly key: string
  readonly name: string
  readonly role: Role
  readonly workerId: string
  readonly positionId: string
  readonly organisationId: string
  readonly organisation: string
  readonly unitId: string
}

export interface Unit {
  readonly id: string
  readonly name: string
  readonly organisationId: string
  readonly organisation: string
  readonly town: Town
  readonly street: string
}

/** The organisations of the area, found by the keys of data/organisations.ts. */
export interface Network {
  worker(key: string): Worker
  unit(key: string): Unit
  organisationName(id: string): string
  /** Those in one of the roles; everybody when none is named. */
  workers(...roles: readonly Role[]): readonly Worker[]
}

/** Subject by which the demonstration's identity provider names a person. */
export const subjectOf = (name: string): string => `demo ${name}`

const phone = (chance: Chance): string => `050 555 ${String(chance.int(100, 199)).padStart(4, '0')}`

/** Organisations, units and staff; all have worked here for longer than the stories reach back. */
export function seedOrganisations(book: Book, chance: Chance, today: PlainDate): Network {
  const workers = new Map<string, Worker>()
  const units = new Map<string, Unit>()
  const since = addYears(today, -4)
  for (const plan of organisationPlans) {
    const { town, key: organisation } = plan
    const { code: _, ...post } = towns[town]
    const id = chance.uuid()
    const { kind, code, name } = plan
    book.add('organisation', {
      id,
      kind,
      code,
      name,
      nameSv: plan.nameSv ?? null,
      phone: phone(chance),
      email: emailOf(`toimisto ${longestWord(name)}`),
      streetAddress: plan.street,
      ...post,
    })
    for (const unit of plan.units) {
      const unitId = chance.uuid()
      units.set(unit.key, {
        id: unitId,
        name: unit.name,
        organisationId: id,
        organisation,
        town,
        street: plan.street,
      })
      book.add('unit', {
        id: unitId,
        organisationId: id,
        name: unit.name,
        supervisorsId: chance.uuid(),
        receivesReferrals: unit.receivesReferrals ?? false,
        phone: phone(chance),
        streetAddress: plan.street,
      })
    }
    for (const person of plan.staff) {
      const unitId = units.get(person.unit)?.id ?? ''
      workers.set(person.key, hire(book, chance, person, { organisationId: id, organisation, unitId, since }))
    }
  }
  nameSubstitute(book, chance, today, workers)
  const need = <T>(map: ReadonlyMap<string, T>, key: string): T => {
    const found = map.get(key)
    if (!found) throw new RangeError(`the area has no ${key}`)
    return found
  }
  return {
    worker: (key) => need(workers, key),
    unit: (key) => need(units, key),
    organisationName: (organisationId) =>
      book.rows('organisation').find(({ id }) => id === organisationId)?.name ?? '',
    workers: (...roles) =>
      [...workers.values()].filter(({ role }) => roles.length === 0 || roles.includes(role)),
  }
}

interface Post {
  readonly organisationId: string
  readonly organisation: string
  readonly unitId: string
  readonly since: PlainDate
}

function hire(book: Book, chance: Chance, person: StaffPlan, post: Post): Worker {
  const { key, name, role } = person
  const { organisationId, unitId } = post
  const workerId = chance.uuid()
  const positionId = chance.uuid()
  const subject = person.signsIn ? subjectOf(key) : null
  book.add('worker', { id: workerId, name, subject, phone: phone(chance), email: emailOf(name) })
  book.add('position', {
    id: positionId,
    workerId,
    organisationId,
    unitId,
    role,
    seesProtected: person.seesProtected ?? false,
    // as `npm run admin` makes the first one
    area: role === 'administrator',
    valid: `[${post.since},)`,
  })
  return { key, name, role, workerId, positionId, organisationId, organisation: post.organisation, unitId }
}

const longestWord = (text: string): string =>
  text.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest))

/** `.example` never reaches anybody (RFC 2606). */
export const emailOf = (name: string): string => `${asciiOf(name).replace(/\s+/g, '.')}@rantalakeus.example`

export const asciiOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

/** Päivi Koskelo is away, and `omavalmentaja` looks after her clients until Friday of next week. */
function nameSubstitute(
  book: Book,
  chance: Chance,
  today: PlainDate,
  workers: ReadonlyMap<string, Worker>,
): void {
  const absent = workers.get('coach2')
  const substitute = workers.get('omavalmentaja')
  if (!absent || !substitute) return
  book.add('substitution', {
    id: chance.uuid(),
    absentId: absent.positionId,
    substituteId: substitute.positionId,
    valid: `[${addDays(today, -3)},${addDays(today, 12)})`,
  })
}
