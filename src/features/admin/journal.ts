import { type JournalEntry, record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'

/** Settings are nobody's client data: their journal entries have no client. */
export const note = (ctx: Ctx, type: string, subjectId: string, payload: JournalEntry['payload'] = {}) =>
  record(ctx, { clientId: null, type, category: 'identity', subjectId, payload })
