import { translator } from '../../../locales/translate.ts'
import type { OfficialDocument } from '../../kernel/document.ts'
import { withNames } from '../../kernel/organisation-names.ts'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { readHead } from '../client/index.ts'
import { listConsents } from '../consent/index.ts'
import { listDeadlines } from '../deadline/index.ts'
import { readLetterhead, readNames } from '../document/index.ts'
import type { DocumentLanguage } from '../document/rules/letterhead.ts'
import { listPaths } from '../path/index.ts'
import { viewPlans } from '../plan/index.ts'
import { readSituation } from '../situation/index.ts'
import { listAhead } from './queries.ts'
import { type Guide, guideDocument } from './rules/guide-document.ts'
import { handOverDocument } from './rules/hand-over-document.ts'

/** The guide or the info pack with the client's own workers and meetings in it. */
export async function printGuide(
  ctx: Ctx,
  clientId: string,
  which: Guide,
  language?: DocumentLanguage,
): Promise<Result<OfficialDocument>> {
  const [person, head] = [await readHead(ctx, clientId), await readLetterhead(ctx, clientId, { language })]
  if (!person.ok || !head) return notFound()
  const facts = {
    workers: person.value.workers,
    meetingsAhead: await listAhead(ctx, clientId),
    ownPages: `${ctx.installation.publicUrl}/oma`,
  }
  ctx.because(which)
  return accept(
    guideDocument(
      head,
      which,
      withNames(facts, await readNames(ctx, head.language)),
      translator(head.language),
    ),
  )
}

/** Summary for the one who takes over: of each part what the reader may read, and nothing else. */
export async function printHandOver(
  ctx: Ctx,
  clientId: string,
  language?: DocumentLanguage,
): Promise<Result<OfficialDocument>> {
  const { access } = ctx
  const person = await readHead(ctx, clientId)
  const head = await readLetterhead(ctx, clientId, { language })
  if (!access || !person.ok || !head) return notFound()
  const file = {
    workers: person.value.workers,
    cases: (await listPaths(ctx, access)).cases,
    facts: (await readSituation(ctx, clientId)).facts,
    plans: (await viewPlans(ctx, access)).plans,
    deadlines: await listDeadlines(ctx, clientId),
    meetingsAhead: await listAhead(ctx, clientId),
    consents: await listConsents(ctx, clientId),
  }
  ctx.saw(
    [],
    [...access.reads].filter((category) => category !== 'identityCode'),
  )
  return accept(
    handOverDocument(head, withNames(file, await readNames(ctx, head.language)), translator(head.language)),
  )
}
