import type { PlainDate } from '../kernel/plain-date.ts'
import type { Category } from '../platform/access/category.ts'
import type { Keys } from '../platform/crypto.ts'
import type { Book } from './book.ts'
import { type Act, type ActPlan, acts } from './data/acts.ts'
import { at, officeTime } from './moments.ts'
import type { Network, Worker } from './organisations.ts'
import type { Person } from './persons.ts'
import type { Place } from './places.ts'
import type { Seats } from './seats.ts'

/** What every story is told with. */
export interface Area {
  readonly book: Book
  readonly network: Network
  readonly places: readonly Place[]
  readonly seats: Seats
  readonly today: PlainDate
  /** The last day of which something may already have happened. */
  readonly yesterday: PlainDate
  readonly keys: Keys
  /** Client, position and day of the openings already in the log: one is enough for a sitting. */
  readonly opened: Set<string>
}

/** A client and those who work with this client now. */
export interface Client {
  readonly person: Person
  readonly coach: Worker
  counsellor: Worker | null
  kela: Worker | null
  nurse: Worker | null
  coordinator: Worker | null
}

/** Who did something: a worker on a ground, or the client. */
export interface Actor {
  readonly worker: Worker | null
  readonly ground: string
}

/** A worker on a ground. */
export type WorkerActor = Actor & { readonly worker: Worker }

export const byClient: Actor = { worker: null, ground: 'self' }
export const own = (worker: Worker): WorkerActor => ({ worker, ground: 'ownCustomer' })
export const joint = (worker: Worker): WorkerActor => ({ worker, ground: 'jointService' })
export const placed = (worker: Worker): WorkerActor => ({ worker, ground: 'placement' })

interface Told {
  readonly person: Person
  readonly act: Act
  readonly actor: Actor
  readonly at: string
  readonly subjectId?: string
  readonly category?: Category
  /** The journal's own word, where the act has several. */
  readonly type?: string
  readonly payload?: Readonly<Record<string, unknown>>
  readonly rules?: Readonly<Record<string, string>>
}

/** Enters an act in the journal and in the log, as the product itself would have. */
export function tell({ book, opened }: Area, told: Told): void {
  const { type: word, category: usual, opens }: ActPlan = acts[told.act]
  const type = told.type ?? word
  const { worker, ground } = told.actor
  const category = told.category ?? usual
  const who = {
    workerId: worker?.workerId ?? null,
    positionId: worker?.positionId ?? null,
    organisationId: worker?.organisationId ?? null,
    byClient: worker === null,
    role: worker?.role ?? 'client',
    ground,
  }
  const clientId = told.person.id
  book.add('journal', {
    clientId,
    happenedAt: told.at,
    type,
    category,
    ...who,
    subjectId: told.subjectId ?? null,
    payload: (told.payload ?? {}) as never,
    rules: (told.rules ?? {}) as never,
  })
  const opening = `${clientId} ${who.positionId} ${told.at.slice(0, 10)}`
  if (opens && !opened.has(opening)) {
    opened.add(opening)
    book.add('accessLog', logged(clientId, earlier(told.at), 'client.headRead', 'read', ['identity'], who))
  }
  book.add('accessLog', logged(clientId, told.at, type, 'changed', [category], who))
}

interface Who {
  readonly workerId: string | null
  readonly positionId: string | null
  readonly organisationId: string | null
  readonly byClient: boolean
  readonly role: string
  readonly ground: string
}

const logged = (
  clientId: string,
  moment: string,
  event: string,
  result: string,
  categories: readonly string[],
  who: Who,
) => ({ at: moment, event, result, clientId, categories: [...categories], ...who })

/** A file is opened some minutes before something is written in it. */
const earlier = (moment: string): string => new Date(Date.parse(moment) - 4 * 60_000).toISOString()

/** A moment of the day in office hours, as this person's chance has it. */
export const moment = (person: Person, day: PlainDate): string => at(day, officeTime(person.chance))

/** The day, or yesterday when the day has not been yet. */
export const past = ({ yesterday }: Area, day: PlainDate): PlainDate => (day > yesterday ? yesterday : day)
