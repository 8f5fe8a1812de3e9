import type { TFunction } from 'i18next'
import { plainDay } from '../../../../locales/format.ts'
import {
  type DocumentSection,
  factsBlock,
  type OfficialDocument,
  type Sender,
  type SignatureLine,
  sectionOf,
} from '../../../kernel/document.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { latest, valueOn } from '../../../law/parameter.ts'
import { secrecySection } from '../../../law/parameters/records.ts'

export type DocumentLanguage = OfficialDocument['language']

/** Who sends, to whom, when and in which language: the same for every document of a client. */
export interface Letterhead {
  readonly language: DocumentLanguage
  readonly day: PlainDate
  readonly sender: SenderFacts
  readonly client: {
    readonly name: string
    /** null: unknown, or not open to the one who asks. */
    readonly birthDay: PlainDate | null
    /** Lines of the postal address; none when it is protected or not open. */
    readonly address: readonly string[]
  }
}

export interface SenderFacts {
  readonly name: string
  readonly unit: string | null
  readonly businessId: string | null
  readonly street: string | null
  readonly post: string | null
  readonly phone: string | null
  readonly email: string | null
}

/** What differs between documents; the rest of an official document comes from the letterhead. */
export interface Composed {
  readonly name: string
  readonly type: string
  readonly title: string
  readonly number?: string | undefined
  /** Holds data of a client of social or employment services, which is secret (621/1999 24 § 1 mom. 25 k). */
  readonly isSecret: boolean
  /** Sent to the client; otherwise it has no recipient. */
  readonly isLetter?: boolean
  readonly day?: PlainDate
  readonly sections: readonly DocumentSection[]
  readonly companion?: OfficialDocument['companion']
}

/** The section under which it is secret, as the law of its day has it. */
function secrecyOn(day: PlainDate, t: TFunction): string {
  const found = valueOn(secrecySection, day)
  return t('documents.secret', {
    section: clauseWords(found.ok ? found.value : latest(secrecySection).value, t),
  })
}

const clause = /^(\d+\/\d+) (\d+ §) (\d+) mom\. (\d+) k$/

/** Subsection and point in the reader's language: "621/1999 24 § 1 mom. 25 punkten". */
function clauseWords(cite: string, t: TFunction): string {
  const [found, act = '', section = '', subsection = '', point = ''] = clause.exec(cite) ?? []
  return found ? t('documents.clause', { act, section, subsection, point }) : cite
}

const linesOf = ({ street, post, phone, email, businessId }: SenderFacts, t: TFunction): string[] =>
  [
    [street, post].filter(Boolean).join(', '),
    [phone, email].filter(Boolean).join(' · '),
    businessId ? t('documents.businessId', { id: businessId }) : '',
  ].filter((line) => line !== '')

/** Where to write, one line each: name, street, post, telephone, e-mail. */
export const addressOf = ({ name, street, post, phone, email }: SenderFacts): string =>
  [name, street, post, phone, email].filter((line) => line !== null).join('\n')

export const senderOf = (sender: SenderFacts, t: TFunction): Sender => ({
  name: sender.name,
  unit: sender.unit,
  lines: linesOf(sender, t),
})

/** A composed document with its letterhead. */
export function officialDocument(head: Letterhead, composed: Composed, t: TFunction): OfficialDocument {
  const { name, type, title, number, isSecret, isLetter, day, sections, companion } = composed
  return {
    name,
    language: head.language,
    type,
    title,
    sender: senderOf(head.sender, t),
    day: day ?? head.day,
    number: number ?? null,
    secrecy: isSecret ? secrecyOn(day ?? head.day, t) : null,
    recipient: isLetter ? [head.client.name, ...head.client.address] : [],
    sections,
    companion: companion ?? null,
  }
}

/** Whom the document is about. */
export const clientSection = ({ client }: Letterhead, t: TFunction): DocumentSection => ({
  heading: t('documents.client.heading'),
  blocks: factsBlock(
    [t('documents.client.name'), client.name],
    [t('documents.client.born'), client.birthDay ? plainDay(client.birthDay) : null],
  ),
})

/** Who signed and when, or lines to sign on. */
export function signatureSection(lines: readonly SignatureLine[], t: TFunction): DocumentSection[] {
  const of = lines.map((line) => ({
    ...line,
    asks: line.name ? t('documents.sign.known') : t('documents.sign.unknown'),
  }))
  const heading = lines.length === 1 ? t('documents.sign.one') : t('plan.signatures')
  return sectionOf(heading, of.length > 0 ? [{ is: 'signatures', of }] : [])
}

/** Last section of a plain-language page: whom to ask. */
export function helpSection({ sender }: Letterhead, t: TFunction): DocumentSection {
  const lines = [
    t('documents.help.ask'),
    sender.phone ? t('documents.help.call', { name: sender.name, phone: sender.phone }) : '',
  ]
  return {
    heading: t('documents.help.heading'),
    blocks: [{ is: 'text', text: lines.filter(Boolean).join('\n') }],
  }
}
