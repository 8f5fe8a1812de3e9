import { nameKey } from '../features/client/rules/name-key.ts'
import {
  addDays,
  dayOfMonth,
  daysBetween,
  monthOf,
  type PlainDate,
  plainDateOf,
  yearOf,
} from '../kernel/plain-date.ts'
import { latest } from '../law/parameter.ts'
import { individualNumbers, personalCheck, personalSeparators } from '../law/parameters/identity.ts'
import { encrypt, type Keys, keyedHash } from '../platform/crypto.ts'
import type { Book } from './book.ts'
import { nameStocks, stockWeights, streets } from './data/names.ts'
import { type Town, towns } from './data/organisations.ts'
import { at } from './moments.ts'
import { emailOf } from './organisations.ts'
import { type Chance, chanceOf } from './random.ts'

/** An invented person. */
export interface Person {
  readonly id: string
  readonly index: number
  readonly firstNames: string
  readonly lastName: string
  readonly birthDate: PlainDate
  readonly identityCode: string
  readonly language: string
  readonly interpreter: boolean
  readonly town: Town
  /** Turvakielto. */
  readonly isProtected: boolean
  /** The first day on which anybody here knew of this person. */
  readonly knownFrom: PlainDate
  readonly chance: Chance
}

/** What is decided about a person before chance is asked. */
export interface Wish {
  readonly firstNames?: string
  readonly lastName?: string
  readonly isWoman?: boolean
  readonly age?: number
  readonly town?: Town
  readonly isProtected?: boolean
}

export interface Population {
  /** The next person; the same for the same seed, order and wish. */
  make(knownFrom: PlainDate, wish?: Wish): Person
}

export function newPopulation(seed: string, today: PlainDate): Population {
  const taken = new Set<string>()
  let index = 0
  return {
    make: (knownFrom, wish = {}) => {
      const person = invent(chanceOf(`${seed} person ${index}`), index, today, knownFrom, wish, taken)
      index += 1
      return person
    },
  }
}

function invent(
  chance: Chance,
  index: number,
  today: PlainDate,
  knownFrom: PlainDate,
  wish: Wish,
  taken: Set<string>,
): Person {
  const stock = nameStocks[wish.lastName ? 'finnish' : chance.weighted(stockWeights)]
  const isWoman = wish.isWoman ?? chance.chance(0.47)
  const birthDate = birthOf(chance, today, Math.max(wish.age ?? ageOf(chance), youngestAt(knownFrom, today)))
  return {
    id: chance.uuid(),
    index,
    firstNames: wish.firstNames ?? chance.pick(isWoman ? stock.women : stock.men),
    lastName: wish.lastName ?? chance.pick(stock.last),
    birthDate,
    identityCode: codeOf(chance, birthDate, isWoman, taken),
    language: chance.pick(stock.languages),
    interpreter: chance.chance(stock.interpreter),
    town: wish.town ?? (chance.chance(0.78) ? 'laihia' : 'kaskinen'),
    isProtected: wish.isProtected ?? false,
    knownFrom,
    chance,
  }
}

/** Nobody was a customer before the age of 17. */
const youngestAt = (knownFrom: PlainDate, today: PlainDate): number =>
  17 + Math.ceil(daysBetween(knownFrom, today) / 365)

const ageOf = (chance: Chance): number => {
  const band = chance.weighted({ young: 18, adult: 52, older: 30 })
  if (band === 'young') return chance.int(18, 24)
  return band === 'adult' ? chance.int(25, 49) : chance.int(50, 63)
}

const birthOf = (chance: Chance, today: PlainDate, age: number): PlainDate =>
  addDays(
    plainDateOf(yearOf(today) - age, monthOf(today), Math.min(dayOfMonth(today), 28)),
    -chance.int(1, 360),
  )

/** A code of the range 900–999, which is never given to anybody (identity.personal); odd numbers are men's. */
function codeOf(chance: Chance, birth: PlainDate, isWoman: boolean, taken: Set<string>): string {
  const { temporaryFrom } = latest(individualNumbers).value
  const day = `${birth.slice(8)}${birth.slice(5, 7)}${birth.slice(2, 4)}`
  const century = String(Math.floor(yearOf(birth) / 100) * 100)
  const separator = separatorOf(century)
  for (;;) {
    const number = temporaryFrom + chance.int(0, 49) * 2 + (isWoman ? 0 : 1)
    const code = `${day}${separator}${number}${checkOf(`${day}${number}`)}`
    if (taken.has(code)) continue
    taken.add(code)
    return code
  }
}

const separatorOf = (century: string): string => {
  const found = Object.entries(latest(personalSeparators).value).find(([from]) => from === century)
  return found?.[1].charAt(0) ?? '-'
}

const checkOf = (digits: string): string => latest(personalCheck).value[Number(digits) % 31] ?? ''

/** Who the person is, in the tables of the three categories. */
export function writePerson(book: Book, person: Person, keys: Keys, today: PlainDate): void {
  const { id, chance, birthDate, lastName, firstNames, town } = person
  const { code, ...post } = towns[town]
  book.add('client', {
    id,
    lastName,
    firstNames,
    nameKey: nameKey(lastName, firstNames),
    birthYear: yearOf(birthDate),
    protected: person.isProtected,
    createdAt: at(person.knownFrom, '09:00'),
  })
  book.add('clientIdentity', {
    clientId: id,
    birthDate,
    codeCipher: byteaOf(encrypt(keys, person.identityCode)),
    codeHash: byteaOf(keyedHash(keys, person.identityCode)),
  } as never)
  book.add('clientContact', {
    clientId: id,
    municipalityCode: code,
    language: person.language,
    interpreter: person.interpreter,
    phone: chance.chance(0.96) ? `040 555 ${String(1000 + chance.int(0, 8999))}` : null,
    email: chance.chance(0.6) ? emailOf(`${firstNames} ${lastName}`) : null,
    streetAddress: `${chance.pick(streets)} ${chance.int(1, 48)}${chance.chance(0.5) ? ` ${chance.pick(['A', 'B', 'C'])} ${chance.int(1, 30)}` : ''}`,
    ...post,
    checkedOn: addDays(today, -chance.int(5, 400)),
  })
}

export const byteaOf = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`
