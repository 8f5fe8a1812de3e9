import { type Static, Type } from 'typebox'
import { endpoint, Id, Instant, Nullable } from '../../kernel/endpoint.ts'

/** Somebody of a thread: a worker in a post, or the client. `holderId` is the position's or the client's id. */
export const Person = Type.Object({
  holderId: Id,
  name: Type.String(),
  /** null for the client. */
  role: Nullable(Type.String()),
  organisation: Nullable(Type.String()),
  isClient: Type.Boolean(),
})
export type Person = Static<typeof Person>

const Participant = Type.Intersect([Person, Type.Object({ readAt: Nullable(Instant) })])

export const Thread = Type.Object({
  id: Id,
  subject: Type.String(),
  startedAt: Instant,
  lastAt: Instant,
  lastText: Type.String(),
  messages: Type.Integer(),
  unread: Type.Integer(),
  participants: Type.Array(Participant),
})
export type Thread = Static<typeof Thread>

export const Message = Type.Object({
  id: Id,
  author: Type.String(),
  fromClient: Type.Boolean(),
  isMine: Type.Boolean(),
  text: Type.String(),
  sentAt: Instant,
})
export type Message = Static<typeof Message>

const ofClient = Type.Object({ clientId: Id })
const ofThread = Type.Object({ clientId: Id, threadId: Id })
const Text = Type.String({ minLength: 1, maxLength: 8000 })

export const listThreads = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/threads',
  summary: 'Threads that one takes part in, the newest message first, and who may be asked to take part',
  params: ofClient,
  response: Type.Object({ threads: Type.Array(Thread), people: Type.Array(Person) }),
})

export const startThread = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/threads',
  summary: 'Start a thread with workers of the file or the client',
  params: ofClient,
  body: Type.Object({
    id: Id,
    messageId: Id,
    subject: Type.String({ minLength: 1, maxLength: 160 }),
    participants: Type.Array(Id, { minItems: 1, maxItems: 20 }),
    text: Text,
  }),
  response: Type.Object({ id: Id }),
})

export const readThread = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/threads/:threadId',
  summary: 'Messages of a thread, the oldest first',
  params: ofThread,
  response: Type.Object({ thread: Thread, messages: Type.Array(Message) }),
})

export const sendMessage = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/threads/:threadId/messages',
  summary: 'Send a message to the participants of a thread',
  params: ofThread,
  body: Type.Object({ id: Id, text: Text }),
  response: Type.Object({ id: Id, sentAt: Instant }),
})

export const markRead = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/threads/:threadId/read',
  summary: 'Mark the thread as read up to now',
  params: ofThread,
  response: Type.Object({ unread: Type.Integer() }),
})

export const countUnread = endpoint({
  method: 'GET',
  path: '/api/messages/unread',
  summary: 'Unread messages by client, for the desk and the menu',
  response: Type.Object({
    total: Type.Integer(),
    clients: Type.Array(Type.Object({ clientId: Id, unread: Type.Integer() })),
  }),
})
