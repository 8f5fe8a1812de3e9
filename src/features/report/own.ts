import { sql } from 'kysely'
import { languages } from '../../../locales/index.ts'
import type { BodyOf, ResponseOf } from '../../kernel/endpoint.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { listMunicipalities } from './municipalities.ts'
import type * as contract from './own-contract.ts'
import type { OwnIndicator } from './own-contract.ts'
import { listOwnIndicators, type NamesOf, sayDefinitions } from './own-store.ts'
import { faultsOf, OWN } from './rules/definition.ts'
import type { Indicator } from './rules/indicator.ts'

/** More than a report can be read with. */
const MOST_OWN = 40

type Stored = Omit<OwnIndicator, 'says' | 'names'> & NamesOf

/** Those of the organisation: of others a manager reads what follows a common goal, and may not change it. */
async function readStored({ tx, session }: Ctx): Promise<readonly Stored[]> {
  const { rows } = await sql<Stored>`
    select o.id, o.name_fi as fi, o.name_sv as sv, o.name_en as en, o.definition, o.version, o.changed_at, w.name as changed_by
    from own_indicator o join position p on p.id = o.changed_by join worker w on w.id = p.worker_id
    where o.organisation_id = ${session.organisationId} and o.removed_at is null order by o.name_fi, o.id`.execute(
    tx,
  )
  return rows
}

async function readOwn(ctx: Ctx): Promise<OwnIndicator[]> {
  const stored = await readStored(ctx)
  const says = await sayDefinitions(
    ctx,
    stored.map(({ definition }) => definition),
  )
  return stored.map(({ fi, sv, en, ...one }, n) => ({
    ...one,
    names: { fi, sv, en },
    says: says[n] ?? { fi: '', sv: '', en: '' },
  }))
}

export const listOwn = async (ctx: Ctx): Promise<ResponseOf<typeof contract.listOwnIndicators>> => ({
  indicators: await readOwn(ctx),
  municipalities: await listMunicipalities(ctx),
})

/** The organisation's own figures as indicators of its report. */
export const ownIndicators = (ctx: Ctx): Promise<readonly Indicator[]> =>
  listOwnIndicators(ctx.tx, { organisation: ctx.session.organisationId })

/** What is wrong with what was said, by field; names are asked in every language. */
function faultsOfSaid({ names, definition }: BodyOf<typeof contract.saveOwnIndicator>) {
  const missing = languages.flatMap((language) =>
    names[language].trim() === '' ? [[`name_${language}`, 'required'] as const] : [],
  )
  return { ...Object.fromEntries(missing), ...faultsOf(definition) }
}

/** Defines a figure (version 0) or changes it; what was sent twice is made once. */
export async function saveOwn(
  ctx: Ctx,
  id: string,
  said: BodyOf<typeof contract.saveOwnIndicator>,
): Promise<Result<{ id: string; version: number }>> {
  const fields = faultsOfSaid(said)
  if (Object.keys(fields).length > 0) return refuse('invalid', { fields })
  const there = said.version === 0 ? await versionOf(ctx, id) : undefined
  // asked again, the answer having been lost
  if (there !== undefined) return accept({ id, version: there })
  const saved = said.version === 0 ? await insertOwn(ctx, id, said) : await updateOwn(ctx, id, said)
  if (!saved.ok) return saved
  const type = said.version === 0 ? 'report.ownDefined' : 'report.ownChanged'
  await record(ctx, {
    clientId: null,
    type,
    category: 'identity',
    subjectId: id,
    payload: { name: said.names.fi.trim() },
  })
  return saved
}

type Said = BodyOf<typeof contract.saveOwnIndicator>

/** Of the organisation's own: one that others share by a goal is read, not kept, and is as if it were not there. */
const versionOf = async ({ tx, session }: Ctx, id: string) =>
  (
    await sql<{ version: number }>`
      select version from own_indicator where id = ${id} and organisation_id = ${session.organisationId} and removed_at is null`.execute(
      tx,
    )
  ).rows[0]?.version

async function insertOwn(
  ctx: Ctx,
  id: string,
  { names, definition }: Said,
): Promise<Result<{ id: string; version: number }>> {
  if ((await readStored(ctx)).length >= MOST_OWN)
    return refuse('report.ownTooMany', { facts: { most: MOST_OWN } })
  await sql`
    insert into own_indicator (id, organisation_id, name_fi, name_sv, name_en, definition, changed_by, changed_at)
    values (${id}, ${ctx.session.organisationId}, ${names.fi.trim()}, ${names.sv.trim()}, ${names.en.trim()},
      ${JSON.stringify(definition)}::jsonb, ${ctx.session.positionId}, ${ctx.at})`.execute(ctx.tx)
  return accept({ id, version: 1 })
}

async function updateOwn(
  ctx: Ctx,
  id: string,
  { names, definition, version }: Said,
): Promise<Result<{ id: string; version: number }>> {
  const { rows } = await sql<{ version: number }>`
    update own_indicator set name_fi = ${names.fi.trim()}, name_sv = ${names.sv.trim()}, name_en = ${names.en.trim()},
      definition = ${JSON.stringify(definition)}::jsonb, version = version + 1, changed_by = ${ctx.session.positionId}, changed_at = ${ctx.at}
    where id = ${id} and version = ${version} and removed_at is null returning version`.execute(ctx.tx)
  return rows[0] ? accept({ id, version: rows[0].version }) : missing(ctx, id)
}

/** Somebody else changed it first, or it is not there. */
async function missing(ctx: Ctx, id: string) {
  const there = await versionOf(ctx, id)
  return there === undefined ? notFound() : changedMeanwhile({ version: there })
}

/** A goal that is not over and is followed by a figure. */
const goalOf = async ({ tx, day }: Ctx, id: string) =>
  (
    await sql<{ what: string }>`
      select g.what from goal g where g.removed_at is null and upper(g.valid) > ${day}::date and ${`${OWN}${id}`} = any (g.indicators)
      order by g.created_at limit 1`.execute(tx)
  ).rows[0]

/** Takes a figure out of the reports to come, unless a goal is followed by it; those published keep it. */
export async function removeOwn(ctx: Ctx, id: string, version: number): Promise<Result<{ id: string }>> {
  if ((await versionOf(ctx, id)) === undefined) return notFound()
  const goal = await goalOf(ctx, id)
  if (goal) return refuse('report.ownInGoal', { facts: { goal: goal.what } })
  const { rows } = await sql<{ name: string }>`
    update own_indicator set removed_at = ${ctx.at}, version = version + 1, changed_by = ${ctx.session.positionId}, changed_at = ${ctx.at}
    where id = ${id} and version = ${version} and removed_at is null returning name_fi as name`.execute(
    ctx.tx,
  )
  if (!rows[0]) return missing(ctx, id)
  const payload = { name: rows[0].name }
  await record(ctx, {
    clientId: null,
    type: 'report.ownRemoved',
    category: 'identity',
    subjectId: id,
    payload,
  })
  return accept({ id })
}
