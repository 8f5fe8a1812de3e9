import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../platform/http/context.ts'
import type { CertificateView, CriteriaUnit, Signing } from './contract.ts'

const said = (name: string) =>
  sql.raw(`json_build_object('fi', ${name}_fi, 'sv', ${name}_sv, 'en', ${name}_en)`)

async function selectUnits(ctx: Ctx, where: RawBuilder<unknown>): Promise<CriteriaUnit[]> {
  const { rows } = await sql<CriteriaUnit>`
    select u.id, u.qualification_code, ${said('u.qualification')} as qualification, u.code, ${said('u.name')} as name, u.version,
      u.is_official, u.source,
      (select json_agg(json_build_object('id', r.id, 'text', ${said('r.text')}) order by r.rank)
        from criteria_requirement r where r.unit_id = u.id) as requirements
    from criteria_unit u
    where exists (select from criteria_requirement r where r.unit_id = u.id) and ${where}
    order by u.qualification_fi, u.name_fi, u.version desc`.execute(ctx.tx)
  return rows
}

export const listUnits = (ctx: Ctx): Promise<CriteriaUnit[]> => selectUnits(ctx, sql`true`)

const hasRequirement = (requirementIds: readonly string[]) =>
  sql`exists (select from criteria_requirement r where r.unit_id = u.id and r.id = any (${requirementIds}::uuid[]))`

const isAssessedIn = (periodId: string) =>
  sql`exists (select from certificate c join certificate_skill s on s.certificate_id = c.id
    join criteria_requirement r on r.id = s.requirement_id where c.period_id = ${periodId} and r.unit_id = u.id)`

/** Units that are named for the place, with those of which something is assessed already; none where the place has named none. */
export async function listUnitsOf(
  ctx: Ctx,
  placeId: string | null,
  periodId: string,
): Promise<CriteriaUnit[]> {
  const unitIds = placeId === null ? [] : await listLearned(ctx, placeId)
  return unitIds.length === 0
    ? []
    : selectUnits(ctx, sql`(u.id = any (${unitIds}::uuid[]) or ${isAssessedIn(periodId)})`)
}

/** Units in which something of the certificate was assessed. */
export const listAssessedUnits = (ctx: Ctx, { skills }: CertificateView): Promise<CriteriaUnit[]> =>
  selectUnits(ctx, hasRequirement(skills.map(({ requirementId }) => requirementId)))

export async function listLearned(ctx: Ctx, placeId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select unit_id as id from place_criteria where place_id = ${placeId} order by 1`.execute(ctx.tx)
  return rows.map(({ id }) => id)
}

/** The certificate of a period, when the session may read it. */
export async function findCertificate(ctx: Ctx, periodId: string): Promise<CertificateView | null> {
  const { rows } = await sql<Omit<CertificateView, 'signedAt'> & { signedAt: Date | null }>`
    select c.id, c.version, c.status, c.tasks, c.words, w.name as signed_by, c.signed_at,
      coalesce((select json_agg(json_build_object('requirementId', s.requirement_id, 'level', s.level, 'assessedBy', coalesce(b.name, '–'),
          'assessedOn', s.assessed_on) order by s.requirement_id)
        from certificate_skill s left join position q on q.id = s.assessed_by left join worker b on b.id = q.worker_id
        where s.certificate_id = c.id), '[]') as skills
    from certificate c left join position p on p.id = c.signed_by left join worker w on w.id = p.worker_id
    where c.period_id = ${periodId}`.execute(ctx.tx)
  const [row] = rows
  return row ? { ...row, signedAt: row.signedAt?.toISOString() ?? null } : null
}

/** The certificate as it was signed in a version. */
export async function findSigned(
  ctx: Ctx,
  periodId: string,
  version: number,
): Promise<CertificateView | null> {
  const { rows } = await sql<Omit<CertificateView, 'status' | 'signedAt'> & { signedAt: Date }>`
    select s.certificate_id as id, s.version, s.tasks, s.words, w.name as signed_by, s.signed_at, s.skills
    from certificate_signing s left join position p on p.id = s.signed_by left join worker w on w.id = p.worker_id
    where s.period_id = ${periodId} and s.version = ${version}`.execute(ctx.tx)
  const [row] = rows
  return row ? { ...row, status: 'signed', signedAt: row.signedAt.toISOString() } : null
}

/** When and by whom a period's certificate was signed, the newest first. */
export async function listSignings(ctx: Ctx, periodId: string): Promise<Signing[]> {
  const { rows } = await sql<Omit<Signing, 'signedAt'> & { signedAt: Date }>`
    select s.version, coalesce(w.name, '–') as signed_by, s.signed_at
    from certificate_signing s left join position p on p.id = s.signed_by left join worker w on w.id = p.worker_id
    where s.period_id = ${periodId} order by s.version desc`.execute(ctx.tx)
  return rows.map((row) => ({ ...row, signedAt: row.signedAt.toISOString() }))
}
