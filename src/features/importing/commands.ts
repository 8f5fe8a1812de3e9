import type { BodyOf } from '../../kernel/endpoint.ts'
import { accept, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import { encrypt } from '../../platform/crypto.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { queue } from '../../platform/jobs.ts'
import type * as contract from './contract.ts'
import { findRun, readUndoing } from './queries.ts'
import { filesBroughtBy } from './rules/bringers.ts'
import { waitsForKeys } from './run.ts'

/** Imports and undoings come one after the other. */
const LINE = 'importing'

/** Keeps the files, encrypted, until the job has done its work; asked twice, it is done once. */
export async function askImport(
  ctx: Ctx,
  { id, files, dryRun, strict }: BodyOf<typeof contract.askImport>,
): Promise<Result<{ id: string }>> {
  const { workerId, positionId, organisationId, organisationKind } = ctx.session
  if (!workerId || !positionId || !organisationId) return notFound()
  if (await findRun(ctx, id)) return accept({ id })
  if (waitsForKeys(ctx.installation.keys)) return refuse('importing.waitsForKeys')
  const names = files.map(({ name }) => name)
  if (new Set(names).size < names.length) return refuse('importing.fileTwice', { fields: { files: 'taken' } })
  const may = filesBroughtBy(organisationKind)
  if (names.some((name) => !may.includes(name)))
    return refuse('importing.notYours', { facts: { names: may.join(', ') } })
  await ctx.tx
    .insertInto('importRun')
    .values({ id, workerId, positionId, organisationId, askedAt: ctx.at, files: names, dryRun, strict })
    .execute()
  for (const { name, text } of files) {
    const content = encrypt(ctx.installation.keys, text)
    await ctx.tx.insertInto('importFile').values({ runId: id, name, content }).execute()
  }
  await record(ctx, {
    clientId: null,
    type: 'importing.asked',
    category: 'identity',
    subjectId: id,
    payload: { files: names, dryRun, strict },
  })
  await queue(ctx.tx, 'importing.run', { runId: id }, { key: `import:${id}`, line: LINE })
  return accept({ id })
}

/** Asks that the last import be taken back; a second asking while the first waits is that one. */
export async function askUndo(ctx: Ctx, runId: string, id: string): Promise<Result<{ id: string }>> {
  const { workerId, positionId, organisationId } = ctx.session
  if (!workerId || !positionId || !organisationId || !(await findRun(ctx, runId))) return notFound()
  const there = await ctx.tx.selectFrom('importUndo').select('id').where('id', '=', id).executeTakeFirst()
  if (there) return accept({ id })
  const { isLast, state } = await readUndoing(ctx, runId)
  if (!isLast) return refuse('importing.notLast')
  if (state === 'waiting') return accept({ id })
  await ctx.tx
    .insertInto('importUndo')
    .values({ id, runId, workerId, positionId, organisationId, askedAt: ctx.at })
    .execute()
  await record(ctx, { clientId: null, type: 'importing.undoAsked', category: 'identity', subjectId: runId })
  await queue(ctx.tx, 'importing.undo', { undoId: id }, { key: `import-undo:${id}`, line: LINE })
  return accept({ id })
}
