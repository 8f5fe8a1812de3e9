import type { DecisionView } from '../contract.ts'
import { type DecisionValues, valuesOf } from './decision-form.ts'

export type FieldName = keyof DecisionValues

/** The draft as it is typed here, beside the version that was last seen of it and what two have written at once. */
export interface DraftValues extends DecisionValues {
  readonly seen: { readonly version: number; readonly fields: DecisionValues }
  /** Fields that wait for a choice between one's own text and the other's. */
  readonly open: readonly FieldName[]
}

export function startOf({ contents, version }: Pick<DecisionView, 'contents' | 'version'>): DraftValues {
  const fields = valuesOf(contents)
  return { ...fields, seen: { version, fields }, open: [] }
}

/** The fields alone. */
export const fieldsOf = ({ seen: _, open: __, ...fields }: DraftValues): DecisionValues => fields

const namesOf = (fields: DecisionValues) => Object.keys(fields) as FieldName[]

/** Is there something typed that the server has not? */
export const isUnsaved = (values: DraftValues): boolean =>
  namesOf(values.seen.fields).some((name) => values[name] !== values.seen.fields[name])

/**
 * Somebody else has saved meanwhile. What only one of the two changed is kept as they left it; what both changed stays
 * as typed here and waits for a choice. Nothing of either is lost.
 */
export function catchUp(values: DraftValues, view: Pick<DecisionView, 'contents' | 'version'>): DraftValues {
  const theirs = valuesOf(view.contents)
  const before = values.seen.fields
  const mine = (name: FieldName) => values[name] !== before[name] || values.open.includes(name)
  const others = namesOf(theirs).filter((name) => !mine(name))
  const open = namesOf(theirs).filter(
    (name) =>
      mine(name) &&
      values[name] !== theirs[name] &&
      (theirs[name] !== before[name] || values.open.includes(name)),
  )
  const taken = Object.fromEntries(others.map((name) => [name, theirs[name]]))
  return { ...values, ...taken, seen: { version: view.version, fields: theirs }, open }
}

export type Choice = 'mine' | 'theirs' | 'both'

/** Texts of several sentences can be kept both; of a day or a number one stands. */
export const mayJoin: readonly FieldName[] = [
  'matter',
  'facts',
  'clientView',
  'reasons',
  'deviation',
  'special',
  'unheard',
]

/** The choice between two versions of a field; `both` puts the other's first and one's own after it. */
export function choose(values: DraftValues, name: FieldName, choice: Choice): DraftValues {
  const [mine, theirs] = [values[name], values.seen.fields[name]]
  const chosen = choice === 'mine' ? mine : choice === 'theirs' ? theirs : `${theirs}\n\n${mine}`
  return { ...values, [name]: chosen, open: values.open.filter((open) => open !== name) }
}
