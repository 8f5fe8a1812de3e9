import type { FileAccess } from '../../platform/access/file-access.ts'
import { mayOn } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { listDeadlines } from '../deadline/index.ts'
import { findEvaluated, findReservedPeriod } from './catch-up.ts'
import { type CaseView, type Path, paths } from './contract.ts'
import { pathActions } from './policy.ts'
import { mayAct } from './rules/can-move.ts'
import { authorities, laneOf } from './rules/table.ts'
import { listCases, listMembers, listSteps, type PathCase } from './store.ts'
import { viewCase } from './view.ts'

/** A client's cases, the open ones first. */
export async function listPaths(ctx: Ctx, access: FileAccess) {
  const { clientId } = access
  const [cases, members, steps, deadlines] = [
    await listCases(ctx, clientId),
    await listMembers(ctx, clientId),
    await listSteps(ctx, clientId),
    await listDeadlines(ctx, clientId),
  ]
  const viewer = {
    lane: ctx.session.clientId ? ('client' as const) : laneOf(ctx.session.organisationKind),
    access,
    works: pathActions.move.roles.includes(ctx.session.role),
  }
  const views: CaseView[] = []
  for (const found of cases) {
    const own = <T extends { readonly caseId: string }>(rows: readonly T[]) =>
      rows.filter((row) => row.caseId === found.id)
    const evaluated = await findEvaluated(ctx, found)
    const of = { members: own(members), steps: own(steps), evaluated }
    views.push(viewCase(await present(ctx, found), of, deadlines, viewer))
  }
  views.sort((a, b) => Number(a.closedOn !== null) - Number(b.closedOn !== null))
  const mayWrite = viewer.works && mayOn(access, 'plan', 'write') && mayAct(authorities, viewer.lane)
  const isOpen = (path: Path) => cases.some((c) => c.path === path && c.closedOn === null)
  return { cases: views, mayOpen: mayWrite ? paths.filter((path) => !isOpen(path)) : [] }
}

/** The case as it is, a place's answer included. */
const present = async (ctx: Ctx, found: PathCase): Promise<PathCase> =>
  (await findReservedPeriod(ctx, found)) === null ? found : { ...found, status: 'decision' }
