import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { type Area, byClient, type Client, joint, own, tell } from './area.ts'
import { threads } from './data/texts.ts'
import { at, workdayFrom } from './moments.ts'
import type { Worker } from './organisations.ts'

interface Thread {
  readonly subject: string
  readonly texts: readonly string[]
  readonly on: PlainDate
  /** In turn; null is the client. */
  readonly people: readonly (Worker | null)[]
  /** The newest message has not been read by the others yet. */
  readonly unread: boolean
}

/** Messages between those of the pair and Kela, on the client's file (H1). */
export function writeThreads(area: Area, client: Client, from: PlainDate): void {
  const { chance } = client.person
  const people = [client.coach, client.counsellor, client.kela].filter((worker) => worker !== null)
  if (people.length < 2 || !chance.chance(0.55)) return
  const latest = addDays(area.today, -chance.int(1, 60))
  const on = workdayFrom(latest > from ? latest : from)
  if (on > area.yesterday) return
  writeThread(area, client, {
    ...chance.pick(threads),
    on,
    people: chance.shuffled(people),
    unread: chance.chance(0.4),
  })
}

export function writeThread(area: Area, { person }: Client, thread: Thread): void {
  const { book } = area
  const { subject, texts, on, people, unread } = thread
  const id = person.chance.uuid()
  const minutes = person.chance.int(8 * 60 + 5, 13 * 60)
  const times = texts.map((_, index) => at(on, clock(minutes + index * 37)))
  book.add('messageThread', { id, clientId: person.id, subject, startedAt: times[0] ?? at(on, '09:00') })
  const writerOf = (index: number) => people[index % people.length] ?? null
  const lastWriter = writerOf(texts.length - 1)
  for (const holder of new Set(people)) {
    const readAt = unread && holder !== lastWriter ? (times.at(-2) ?? null) : (times.at(-1) ?? null)
    book.add('messageParticipant', {
      threadId: id,
      clientId: person.id,
      holderId: holder?.positionId ?? person.id,
      readAt,
    })
  }
  for (const [index, text] of texts.entries()) {
    const writer = writerOf(index)
    const sentAt = times[index] ?? at(on, '12:00')
    book.add('message', {
      threadId: id,
      clientId: person.id,
      positionId: writer?.positionId ?? null,
      fromClient: writer === null,
      text,
      sentAt,
    })
    const actor =
      writer === null ? byClient : writer.organisation === 'employment' ? own(writer) : joint(writer)
    tell(area, {
      person,
      act: index === 0 ? 'threadStarted' : 'messageSent',
      actor,
      at: sentAt,
      subjectId: id,
    })
  }
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
