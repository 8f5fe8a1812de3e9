import { type Static, Type } from 'typebox'
import { documentEndpoint, endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import { positionRoles } from '../../kernel/roles.ts'
import { ClientHead } from '../client/contract.ts'
import { DeadlineView, WhyAnswer } from '../deadline/contract.ts'
import { Meeting } from '../meeting/contract.ts'
import { Situation, StatusPeriod } from '../situation/contract.ts'
import { guides } from './rules/guide-document.ts'

export const eventKinds = ['contact', 'meeting', 'change'] as const
export type EventKind = (typeof eventKinds)[number]

/** One line of the timeline. `type` is the journal's event, or the kind of the contact or meeting. */
export const TimelineEvent = Type.Object({
  id: Id,
  at: Instant,
  kind: Words(eventKinds),
  type: Type.String(),
  who: Nullable(Type.String()),
  byClient: Type.Boolean(),
  /** One who acts for the client; `who` is null where the name is not the reader's to know. */
  byProxy: Type.Boolean(),
  /** What was said; null when there is nothing, or its category is not open to the reader: the two look the same. */
  text: Nullable(Type.String()),
  facts: Type.Record(Type.String(), Type.Unknown()),
})
export type TimelineEvent = Static<typeof TimelineEvent>

export const Timeline = Type.Object({
  events: Type.Array(TimelineEvent),
  /** What to ask the older ones with; null when there are none. */
  next: Nullable(Type.String()),
})
export type Timeline = Static<typeof Timeline>

export const GroundView = Type.Object({
  ground: Type.String(),
  /** A colleague's, whom one substitutes. */
  substituted: Type.Boolean(),
  why: WhyAnswer,
})
export type GroundView = Static<typeof GroundView>

export const PathCase = Type.Object({
  id: Id,
  path: Type.String(),
  status: Type.String(),
  turn: Type.String(),
  openedOn: Type.String({ format: 'date' }),
})

export const FileOpened = Type.Object({
  head: ClientHead,
  grounds: Type.Array(GroundView),
  /** Categories open for reading and for writing: which sections there are. */
  reads: Type.Array(Type.String()),
  writes: Type.Array(Type.String()),
  /** Names of the actions permitted on this file in this role. */
  permitted: Type.Array(Type.String()),
  situation: Situation,
  status: Nullable(StatusPeriod),
  paths: Type.Array(PathCase),
  deadlines: Type.Array(DeadlineView),
  meetingsAhead: Type.Array(Meeting),
  timeline: Timeline,
  unread: Type.Integer(),
  /** Categories in which the reader may write a note, usual first. */
  noteCategories: Type.Array(Type.String()),
})
export type FileOpened = Static<typeof FileOpened>

/** What of the file is closed to the reader, and what is missing: rules/closed.ts. */
export const ClosedOnFile = Type.Object({
  parts: Type.Array(
    Type.Object({
      category: Type.String(),
      level: Words(['read', 'write']),
      missing: Words(['consent', 'ground', 'readingOnly', 'address', 'others']),
      grounds: Type.Array(Type.String()),
      parties: Type.Array(Type.String()),
      cite: Nullable(Type.String()),
    }),
  ),
  /** Acts that the reader does not have: the roles that have them, or none where only the category is missing. */
  acts: Type.Array(
    Type.Object({
      action: Type.String(),
      roles: Type.Array(Words(positionRoles)),
      category: Type.String(),
      level: Words(['read', 'write']),
    }),
  ),
})
export type ClosedOnFile = Static<typeof ClosedOnFile>

const ofClient = Type.Object({ clientId: Id })

export const openFile = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/file',
  summary:
    'Everything of the file’s first screen: head, why one sees it, situation, path, deadlines, latest events',
  params: ofClient,
  response: FileOpened,
})

export const readClosed = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/closed',
  summary:
    'Why not: the parts of the file and the acts that the reader does not have, each with what is missing',
  params: ofClient,
  response: ClosedOnFile,
})

export const readTimeline = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/timeline',
  summary: 'Contacts, meetings and changes of the file, newest first; `before` asks for older ones',
  params: ofClient,
  query: Type.Object({
    before: Type.Optional(Type.String({ pattern: '^[0-9TZ:.-]{20,30}_[0-9a-f-]{36}$' })),
    only: Type.Optional(Words(eventKinds)),
  }),
  response: Timeline,
})

export const printGuide = documentEndpoint({
  path: '/api/clients/:clientId/guide',
  summary:
    'Guide for a client in rehabilitative work, or the info pack for a new client, with own workers in it',
  params: ofClient,
  query: Type.Object({ which: Words(guides) }),
})

export const printHandOver = documentEndpoint({
  path: '/api/clients/:clientId/hand-over',
  summary: 'Hand-over summary of what the reader may read, so that nobody has to tell their story twice',
  params: ofClient,
})
