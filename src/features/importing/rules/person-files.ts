import type { PlainDate } from '../../../kernel/plain-date.ts'
import { readIdentityCode } from '../../client/rules/identity.ts'
import { day, ofWords, quoted, type Reader, text, yesNo } from './cell.ts'
import { fault, warning } from './issue.ts'
import { ends, type FileSpec, type RowCheck } from './spec.ts'
import { closingReasons, findWord, jobseekerStatuses, languages, relationshipKinds } from './words.ts'

export const reference = text(80)

/** The code itself is never quoted: a list of faults is read on screens and kept in files. */
export const identityCode: Reader = (raw, { today }) => {
  const read = readIdentityCode(raw, today)
  return read.ok
    ? { value: read.value.code, findings: [] }
    : { value: null, findings: [fault('identityCode')] }
}

const municipality: Reader = (raw, given) => {
  const found = given.municipality(raw)
  if (found === null) return { value: null, findings: [fault('municipality', { value: quoted(raw) })] }
  if (found === 'former')
    return { value: null, findings: [warning('municipalityFormer', { value: quoted(raw) })] }
  return { value: found, findings: [] }
}

const language: Reader = (raw) => {
  const found = findWord(languages, raw)
  return found === null
    ? { value: 'other', findings: [warning('language', { value: quoted(raw) })] }
    : { value: found, findings: [] }
}

/** The day of birth stands in the code too: the two may not differ. */
const sameBirth: RowCheck = ({ identity_code: code, birth_date: birth }, { today }) => {
  if (typeof code !== 'string' || typeof birth !== 'string') return []
  const read = readIdentityCode(code, today)
  return read.ok && read.value.birthDate !== birth
    ? [['birth_date', fault('birthDateDiffers', { birth })]]
    : []
}

export const clients: FileSpec = {
  file: 'clients.csv',
  reference: 'client_ref',
  columns: [
    { name: 'client_ref', type: 'text', read: reference, required: true },
    { name: 'identity_code', type: 'text', read: identityCode },
    { name: 'birth_date', type: 'date', read: day },
    { name: 'last_name', type: 'text', read: text(100), required: true },
    { name: 'first_names', type: 'text', read: text(100), empty: '' },
    { name: 'municipality', type: 'text', read: municipality },
    { name: 'language', type: 'text', read: language, words: languages },
    { name: 'phone', type: 'text', read: text(40) },
    { name: 'email', type: 'text', read: text(120) },
    { name: 'street_address', type: 'text', read: text(120) },
    { name: 'postal_code', type: 'text', read: text(12) },
    { name: 'post_office', type: 'text', read: text(80) },
    { name: 'protected', type: 'boolean', read: yesNo },
  ],
  check: sameBirth,
}

const reasonNeedsEnd: RowCheck = ({ closed_on: closed, closing_reason: reason }) =>
  reason !== null && closed === null ? [['closing_reason', warning('reasonWithoutClosing')]] : []

const opened = ends('opened_on', 'closed_on')

export const relationships: FileSpec = {
  file: 'relationships.csv',
  reference: 'relationship_ref',
  columns: [
    { name: 'relationship_ref', type: 'text', read: reference, required: true },
    { name: 'client_ref', type: 'text', read: reference, required: true },
    { name: 'kind', type: 'text', ...ofWords(relationshipKinds), required: true },
    { name: 'organisation', type: 'text', read: text(200), required: true },
    { name: 'opened_on', type: 'date', read: day, required: true },
    { name: 'closed_on', type: 'date', read: day },
    { name: 'closing_reason', type: 'text', ...ofWords(closingReasons) },
    { name: 'worker', type: 'text', read: text(120) },
  ],
  check: (values, given) => [...opened(values, given), ...reasonNeedsEnd(values, given)],
}

export const statuses: FileSpec = {
  file: 'statuses.csv',
  columns: [
    { name: 'client_ref', type: 'text', read: reference, required: true },
    { name: 'status', type: 'text', ...ofWords(jobseekerStatuses), required: true },
    { name: 'from', type: 'date', read: day, required: true },
    { name: 'to', type: 'date', read: day },
  ],
  check: ends('from', 'to'),
}

/** A day of a row that has been read; null when the cell was empty. */
export const dayOf = (value: unknown): PlainDate | null =>
  typeof value === 'string' ? (value as PlainDate) : null
