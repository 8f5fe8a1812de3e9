import type { TFunction } from 'i18next'
import { dayAndTime, dayOfInstant, dayRange, plainDay } from '../../../../locales/format.ts'
import {
  type Block,
  type DocumentSection,
  factsBlock,
  type OfficialDocument,
  sectionOf,
  textBlock,
} from '../../../kernel/document.ts'
import { clientSection, type Letterhead, officialDocument } from '../../document/rules/letterhead.ts'
import type { LogEntry, OwnLogEntry } from '../contract.ts'
import { deedOf, groundOf, group, postOf, whoOf } from './log-words.ts'

type Entry = Omit<OwnLogEntry, 'inList'> | Omit<LogEntry, 'clientId' | 'clients' | 'records'>

export interface LogListing {
  readonly from: string
  readonly to: string
  readonly entries: readonly Entry[]
  /** There were more than the document holds. */
  readonly isCut: boolean
  /** The last whole day of what has been dropped after its time of keeping, when days that are asked for went with it. */
  readonly droppedTo?: string | null
  /** For the client: by who they are; else a row an entry. */
  readonly byPerson: boolean
}

type Listed = (head: Letterhead, listing: LogListing, t: TFunction) => Block

/** For the client one by one: who, on which ground, and each of their deeds with its days; the newest first. */
const people: Listed = (_head, { entries }, t) => {
  const byPerson = new Map<string, Person>()
  for (const { entry, times } of group(entries, dayOfInstant)) {
    const who = [whoOf(t, entry), postOf(t, entry)].filter(Boolean).join(', ')
    const ground = groundOf(t, entry.ground)
    const person = byPerson.get(`${who}|${ground}`) ?? { who, ground, deeds: new Map<string, string[]>() }
    byPerson.set(`${who}|${ground}`, person)
    const deed = deedOf(t, entry)
    const day = plainDay(dayOfInstant(entry.at))
    const said = times > 1 ? `${day} (${t('documents.log.times', { count: times })})` : day
    person.deeds.set(deed, [...(person.deeds.get(deed) ?? []), said])
  }
  return {
    is: 'facts',
    runIn: true,
    facts: [...byPerson.values()].map((person) => ({ label: person.who, value: linesOf(person, t) })),
  }
}

interface Person {
  readonly who: string
  readonly ground: string | null
  /** What was done, with its days. */
  readonly deeds: Map<string, string[]>
}

const linesOf = ({ ground, deeds }: Person, t: TFunction): string =>
  [
    ...(ground ? [`${t('log.ground', { ground })}.`] : []),
    ...[...deeds].map(([deed, on]) => `${deed}: ${on.join(', ')}`),
  ].join('\n')

/** A row an entry, with the time of each and the data it concerned. */
const table: Listed = (head, { entries }, t) => ({
  is: 'table',
  head: (['at', 'who', 'what', 'data', 'ground'] as const).map((name) => t(`documents.log.columns.${name}`)),
  rows: entries.map((entry) => [
    dayAndTime(entry.at, head.language),
    [whoOf(t, entry), postOf(t, entry)].filter(Boolean).join(', '),
    deedOf(t, entry),
    entry.categories.map((category) => t(`terms.categories.${category as 'plan'}`)).join(', ') || '–',
    groundOf(t, entry.ground) ?? '–',
  ]),
})

function listingSection(head: Letterhead, listing: LogListing, t: TFunction): DocumentSection[] {
  const heading = t('documents.log.entries')
  if (listing.entries.length === 0) return sectionOf(heading, textBlock(t('documents.log.none')))
  return sectionOf(heading, [(listing.byPerson ? people : table)(head, listing, t)], { wide: true })
}

const summary = (head: Letterhead, listing: LogListing, t: TFunction): DocumentSection[] => [
  ...sectionOf(t('documents.log.about'), [
    ...factsBlock(
      [t('documents.log.days'), dayRange(listing.from, listing.to)],
      [t('documents.log.count'), String(listing.entries.length)],
    ),
    ...textBlock(listing.isCut ? t('documents.log.isCut') : null),
    ...textBlock(listing.droppedTo ? t('documents.log.dropped', { day: listing.droppedTo }) : null),
  ]),
  ...sectionOf(t('documents.log.rights'), textBlock(t('documents.log.rightsText'))),
  ...listingSection(head, listing, t),
]

/** The client's own log in words. */
export const ownLogDocument = (head: Letterhead, listing: LogListing, t: TFunction): OfficialDocument =>
  officialDocument(
    head,
    {
      name: 'lokiraportti',
      type: t('documents.types.report'),
      title: t('documents.log.ownTitle'),
      isSecret: true,
      sections: [clientSection(head, t), ...summary(head, listing, t)],
    },
    t,
  )

/**
 * Answer to a request for log data (703/2023 11 §). The data protection officer knows the person by identifier only,
 * so the document has no name in it: it is sent by those who received the request.
 */
export const answeredLogDocument = (
  head: Letterhead,
  subjectId: string,
  listing: LogListing,
  t: TFunction,
): OfficialDocument =>
  officialDocument(
    head,
    {
      name: 'vastaus-lokitietopyyntoon',
      type: t('documents.types.report'),
      title: t('documents.log.answerTitle'),
      isSecret: true,
      sections: [
        ...sectionOf(t('documents.log.subject'), factsBlock([t('documents.log.identifier'), subjectId])),
        ...sectionOf(t('documents.log.request'), textBlock(t('documents.log.requestText'))),
        ...summary(head, listing, t),
      ],
    },
    t,
  )
