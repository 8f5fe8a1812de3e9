import type { TSchema } from 'typebox'
import type { Route } from '../../../src/platform/http/route.ts'
import { fillSchema } from '../access/fill-schema.ts'
import { newUuid } from '../town.ts'
import { type KindName, kinds, peopleCount, placeOf, type Written } from './files.ts'
import type { AttackedTown } from './town.ts'

/** A person in a state, as paths and bodies would name the file and what is in it. */
export interface Target {
  readonly state: string
  /** The person's number. */
  readonly number: number
  readonly ids: ReadonlyMap<string, string>
  /** The identifiers of those records that are in the state. */
  readonly records: readonly string[]
}

/** The names under which a field of a route is known in the files; two where it may be either. */
function namesOf(field: string, { endpoint }: Route): readonly string[] {
  if (field === 'caseId') return ['jointCaseId', 'rehabWorkCaseId']
  if (field === 'requestId')
    return [endpoint.path.includes('statement') ? 'statementRequestId' : 'logRequestId']
  if (field === 'otherId' || field === 'subjectId' || field === 'toClientId') return ['clientId']
  return [field]
}

/** The fields of a route's path, query and body that hold an identifier. */
function fieldsOf({ endpoint }: Route): Set<string> {
  const fields = new Set<string>()
  const note = (field: string) => {
    fields.add(field)
    return newUuid()
  }
  for (const part of [endpoint.params, endpoint.query, endpoint.body]) fillSchema(part, note)
  return fields
}

function targetOf(
  town: AttackedTown,
  written: Written,
  state: string,
  names: readonly string[] = [],
): Target {
  const first = town.rounds[0]?.[written.number]
  const ids = new Map([...(first?.ids ?? []), ...written.ids, ['clientId', written.clientId]])
  const alias = (field: string, ...of: string[]) => {
    const id = ids.get(of.find((name) => names.includes(name)) ?? of[0] ?? '')
    if (id) ids.set(field, id)
  }
  alias('caseId', 'jointCaseId', 'rehabWorkCaseId')
  alias('entryId', 'contactId')
  ids.set('subjectId', written.clientId)
  const next = town.rounds[0]?.[(written.number + 1) % peopleCount]?.clientId ?? written.clientId
  for (const field of ['otherId', 'toClientId']) ids.set(field, next)
  ids.set('listId', town.cast.shareListId)
  ids.set('placeId', town.cast.placeIds.host)
  const records = names.flatMap((name) => written.ids.get(name) ?? [])
  return { state, number: written.number, ids, records }
}

function statesOf(town: AttackedTown, name: KindName): Target[] {
  const { fields, states } = kinds[name]
  return Object.keys(states).flatMap((state, n) => {
    const { number, round } = placeOf(n)
    const written = town.rounds[round]?.[number]
    return written ? [targetOf(town, written, `${name}: ${state}`, fields)] : []
  })
}

/** Every file, and the row of a person that was merged away. */
function wholeFiles(town: AttackedTown): Target[] {
  const files = (town.rounds[0] ?? []).map((written) => targetOf(town, written, `person ${written.number}`))
  return files.flatMap((file) => {
    const mergedId = file.ids.get('mergedId')
    if (!mergedId) return [file]
    const ids = new Map([...file.ids, ['clientId', mergedId], ['subjectId', mergedId]])
    return [file, { ...file, state: `person ${file.number}, the row merged away`, ids, records: [] }]
  })
}

/**
 * The states in which what a route is about differs: of a route that names records, each state of those; of one that
 * names a person only, each file; of any other, one.
 */
export function targetsOf(town: AttackedTown, route: Route): Target[] {
  const named = [...fieldsOf(route)].flatMap((field) => namesOf(field, route))
  const records = (Object.keys(kinds) as KindName[]).filter((name) =>
    (kinds[name].fields as readonly string[]).some((field) => named.includes(field)),
  )
  if (records.length > 0) return records.flatMap((name) => statesOf(town, name))
  return named.includes('clientId') ? wholeFiles(town) : wholeFiles(town).slice(0, 1)
}

const named = (Object.keys(kinds) as KindName[]).filter((name) => kinds[name].fields.length > 0)

/** Every file, and each record that is named by itself in each of its states. */
export const allTargets = (town: AttackedTown): Target[] => [
  ...wholeFiles(town),
  ...named.flatMap((name) => statesOf(town, name)),
]

/** A request that a route accepts, with the identifiers of the target where it names one. */
export function inputFor(
  route: Route,
  target: Target,
  more: { readonly ids?: ReadonlyMap<string, string>; readonly query?: object } = {},
) {
  const idFor = (field: string) => {
    const [name = field] = namesOf(field, route)
    return more.ids?.get(field) ?? target.ids.get(field) ?? target.ids.get(name) ?? newUuid()
  }
  const fill = (part: TSchema) => fillSchema(part, idFor)
  const { params, query, body } = route.endpoint
  return { params: fill(params), query: Object.assign({}, fill(query), more.query), body: fill(body) }
}

/** Whether a route names a person or a record, so that it could be aimed at somebody. */
export const namesSomebody = (route: Route): boolean => {
  const known = ['clientId', 'caseId', 'requestId', 'otherId', 'subjectId', 'toClientId', 'listId']
  const fields = [...known, ...Object.values(kinds).flatMap((kind) => kind.fields as readonly string[])]
  return [...fieldsOf(route)].some((field) => fields.includes(field))
}
