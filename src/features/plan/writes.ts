import { mayOn } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { PlanKind } from './contract.ts'
import { categoryOf } from './rules/plan-category.ts'

/** May the one who asks change plans of this kind of the client whose file is open? The policies say the same (migration 0326). */
export const writesKind = ({ access }: Ctx, kind: PlanKind): boolean =>
  access !== null && mayOn(access, categoryOf(kind), 'write')
