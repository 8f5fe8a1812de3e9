import { accept } from '../../kernel/refusal.ts'
import { changes, type Route, reads, route } from '../../platform/http/route.ts'
import { recordContact } from './commands.ts'
import * as contract from './contract.ts'
import { contactActions as may } from './policy.ts'
import { listContacts } from './queries.ts'

export const contactRoutes: readonly Route[] = [
  route(
    contract.listContacts,
    { action: may.list, audit: reads('contact.listed') },
    async (ctx, { params, query }) => accept(await listContacts(ctx, params.clientId, query.before)),
  ),
  route(
    contract.recordContact,
    { action: may.record, audit: changes('contact.recorded') },
    (ctx, { params, body }) => recordContact(ctx, params.clientId, body),
  ),
]
