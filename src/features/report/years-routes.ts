import { accept } from '../../kernel/refusal.ts'
import { exports_, prints, type Route, route } from '../../platform/http/route.ts'
import { reportActions as may } from './policy.ts'
import { paperOfUnemployment, tableOfUnemployment, viewUnemployment } from './unemployment.ts'
import * as unemployment from './unemployment-contract.ts'
import { paperOfShareYears, tableOfShareYears, viewShareYears } from './years.ts'
import * as contract from './years-contract.ts'

export const yearRoutes: readonly Route[] = [
  route(
    contract.readShareYears,
    {
      action: may.read,
      audit: { nothingPersonal: 'sums of the share lists by year and municipality, no person' },
    },
    async (ctx, { query }) => accept(await viewShareYears(ctx, query)),
  ),
  route(
    contract.exportShareYears,
    { action: may.export, audit: exports_('report.exported') },
    async (ctx, { query }) => accept(await tableOfShareYears(ctx, query)),
  ),
  route(
    contract.printShareYears,
    { action: may.export, audit: prints('report.printed') },
    async (ctx, { query }) => accept(await paperOfShareYears(ctx, query)),
  ),
  route(
    unemployment.readUnemployment,
    { action: may.read, audit: { nothingPersonal: 'counts of the unemployed by year, no person' } },
    async (ctx, { query }) => accept(await viewUnemployment(ctx, query)),
  ),
  route(
    unemployment.exportUnemployment,
    { action: may.export, audit: exports_('report.exported') },
    async (ctx, { query }) => accept(await tableOfUnemployment(ctx, query)),
  ),
  route(
    unemployment.printUnemployment,
    { action: may.export, audit: prints('report.printed') },
    async (ctx, { query }) => accept(await paperOfUnemployment(ctx, query)),
  ),
]
