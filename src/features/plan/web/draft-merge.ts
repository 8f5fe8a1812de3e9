import type { PlanView } from '../contract.ts'
import { REVIEW_ON } from '../rules/review-day.ts'
import { type DraftFields, type DraftValues, fieldsOf } from './draft-form.ts'

/** Parts of a draft that two may have written at once: the goal, each point, the services. */
type Part = string | boolean | DraftFields['services'] | DraftFields['outcomes']

/** Parts that are fields of their own; the others are points of the contents. */
const ownFields = ['goal', 'rehabWork', 'services', 'outcomes'] as const
const isOwn = (name: string): name is (typeof ownFields)[number] => ownFields.some((own) => own === name)

function partOf(fields: DraftFields, name: string): Part {
  if (isOwn(name)) return fields[name]
  return fields.contents[name] ?? ''
}

function withPart<F extends DraftFields>(fields: F, name: string, part: Part): F {
  if (isOwn(name)) return { ...fields, [name]: part }
  return { ...fields, contents: { ...fields.contents, [name]: part } }
}

const bareRow = ({ key: _, ...row }: { readonly key: string }) => row
const bare = (part: Part): string => JSON.stringify(typeof part === 'object' ? part.map(bareRow) : part)
const same = (a: Part, b: Part): boolean => bare(a) === bare(b)

const namesOf = (...all: readonly DraftFields[]): string[] => [
  ...new Set([...ownFields, ...all.flatMap((fields) => Object.keys(fields.contents))]),
]

/**
 * The draft was changed by somebody else while one was typing. What only one of the two changed is kept as they left
 * it; what both changed stays as typed here and waits for a choice (`open`). Nothing of either is lost.
 */
export function catchUp(
  values: DraftValues,
  plan: Parameters<typeof fieldsOf>[0] & Pick<PlanView, 'version'>,
) {
  const theirs = fieldsOf(plan)
  const base = values.seen.fields
  let merged: DraftValues = { ...values, seen: { version: plan.version, fields: theirs } }
  const open: string[] = []
  for (const name of namesOf(values, theirs, base)) {
    const [mine, other, before] = [partOf(values, name), partOf(theirs, name), partOf(base, name)]
    if (same(mine, other)) continue
    if (same(mine, before) && !values.open.includes(name)) merged = withPart(merged, name, other)
    else if (!same(other, before) || values.open.includes(name)) open.push(name)
  }
  return { ...merged, open } satisfies DraftValues
}

/** Of words and of lists both may stay; of two days, or of yes and no, one. */
export const mayJoin = (name: string): boolean => name !== REVIEW_ON && name !== 'rehabWork'

export type Choice = 'mine' | 'theirs' | 'both'

/** The choice between two versions of a part; `both` puts the other's first and one's own after it. */
export function choose(values: DraftValues, name: string, choice: Choice): DraftValues {
  const [mine, theirs] = [partOf(values, name), partOf(values.seen.fields, name)]
  const chosen = choice === 'mine' ? mine : choice === 'theirs' ? theirs : joined(theirs, mine)
  return { ...withPart(values, name, chosen), open: values.open.filter((open) => open !== name) }
}

function joined(theirs: Part, mine: Part): Part {
  if (typeof theirs === 'string' && typeof mine === 'string')
    return [theirs, mine].filter((text) => text.trim() !== '').join('\n\n')
  if (typeof theirs === 'object' && typeof mine === 'object') {
    const rowOf = (row: { readonly key: string }) => JSON.stringify(bareRow(row))
    const known = new Set(theirs.map(rowOf))
    const added = mine.filter((row) => !known.has(rowOf(row)))
    return [...theirs, ...added.map((row) => ({ ...row, key: `mine-${row.key}` }))] as Part
  }
  return mine
}
