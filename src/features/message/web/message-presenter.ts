import type { Message, Person, Thread } from '../contract.ts'

/** Who have read a message: participants that opened the thread after it was sent, its author left out. */
export const readersOf = (
  message: Pick<Message, 'sentAt' | 'author'>,
  thread: Pick<Thread, 'participants'>,
): string[] =>
  thread.participants
    .filter((p) => p.readAt !== null && p.readAt >= message.sentAt && p.name !== message.author)
    .map((p) => p.name)

/** "Elina Harju, omavalmentaja, Työllisyysalue" in two parts: name and what they are. */
export const personNote = (person: Person, role: (role: string) => string, client: string): string =>
  person.isClient
    ? client
    : [person.role ? role(person.role) : '', person.organisation].filter(Boolean).join(', ')
