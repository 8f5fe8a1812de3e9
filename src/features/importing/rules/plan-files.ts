import { consentableCategories } from '../../consent/rules/consent-state.ts'
import { day, ofWords, quoted, type Reader, text } from './cell.ts'
import { fault, warning } from './issue.ts'
import { planWarnings } from './lawful.ts'
import { dayOf, reference } from './person-files.ts'
import { ends, type FileSpec, type RowCheck } from './spec.ts'
import { channels, meetingKinds, planKinds } from './words.ts'

const lawOfPlan: RowCheck = (values, { today }) => {
  const signedOn = dayOf(values.signed_on)
  if (signedOn === null) return []
  const { review_by: reviewBy, ended_on: endedOn } = values
  return planWarnings(
    { kind: String(values.kind), signedOn, reviewBy: dayOf(reviewBy), endedOn: dayOf(endedOn) },
    today,
  )
}
const planEnds = ends('signed_on', 'ended_on')

export const plans: FileSpec = {
  file: 'plans.csv',
  reference: 'plan_ref',
  columns: [
    { name: 'plan_ref', type: 'text', read: reference, required: true },
    { name: 'client_ref', type: 'text', read: reference, required: true },
    { name: 'kind', type: 'text', ...ofWords(planKinds), required: true },
    { name: 'signed_on', type: 'date', read: day, required: true },
    { name: 'review_by', type: 'date', read: day },
    { name: 'ended_on', type: 'date', read: day },
  ],
  check: (values, given) => [...planEnds(values, given), ...lawOfPlan(values, given)],
}

export const meetings: FileSpec = {
  file: 'meetings.csv',
  columns: [
    { name: 'client_ref', type: 'text', read: reference, required: true },
    { name: 'kind', type: 'text', ...ofWords(meetingKinds), required: true },
    { name: 'channel', type: 'text', ...ofWords(channels), required: true },
    { name: 'held_on', type: 'date', read: day, required: true },
    { name: 'worker', type: 'text', read: text(120) },
    { name: 'organisation', type: 'text', read: text(200) },
  ],
}

/** Of the matrix, but opened by the ground itself and never by a consent. */
const neverByConsent: readonly string[] = ['identity', 'identityCode', 'message', 'consent', 'log']

/** Categories of the access matrix, separated by a space; the order is of no account. */
const categories: Reader = (raw) => {
  const words = [...new Set(raw.split(/[\s,;]+/).filter(Boolean))]
  const known = consentableCategories.filter((category) => words.includes(category))
  const left = words.filter((word) => !known.some((category) => category === word))
  const strange = left.filter((word) => !neverByConsent.includes(word))
  if (strange.length > 0 || known.length === 0) {
    const facts = {
      value: quoted((strange.length > 0 ? strange : left).join(' ')),
      words: consentableCategories.join(', '),
    }
    return { value: null, findings: [fault('categories', facts)] }
  }
  const findings = left.length > 0 ? [warning('categoryNotByConsent', { value: left.join(' ') })] : []
  return { value: known, findings }
}

const validity = ends('given_on', 'valid_until')
const withdrawal = ends('given_on', 'withdrawn_on')

export const consents: FileSpec = {
  file: 'consents.csv',
  columns: [
    { name: 'client_ref', type: 'text', read: reference, required: true },
    { name: 'organisation', type: 'text', read: text(200), required: true },
    { name: 'categories', type: 'text[]', read: categories, required: true },
    { name: 'given_on', type: 'date', read: day, required: true },
    { name: 'valid_until', type: 'date', read: day },
    { name: 'withdrawn_on', type: 'date', read: day },
  ],
  check: (values, given) => [...validity(values, given), ...withdrawal(values, given)],
}
