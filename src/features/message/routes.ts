import { accept } from '../../kernel/refusal.ts'
import { changes, type Route, reads, route } from '../../platform/http/route.ts'
import * as commands from './commands.ts'
import * as contract from './contract.ts'
import { messageActions as may } from './policy.ts'
import * as queries from './queries.ts'

export const messageRoutes: readonly Route[] = [
  route(contract.listThreads, { action: may.read, audit: reads('message.listed') }, async (ctx, { params }) =>
    accept({
      threads: await queries.listThreads(ctx, params.clientId),
      people: await queries.listPeople(ctx, params.clientId),
    }),
  ),
  route(
    contract.startThread,
    { action: may.send, audit: changes('message.threadStarted') },
    (ctx, { params, body }) => commands.startThread(ctx, params.clientId, body),
  ),
  route(contract.readThread, { action: may.read, audit: reads('message.read') }, (ctx, { params }) =>
    queries.readThread(ctx, params.clientId, params.threadId),
  ),
  route(contract.sendMessage, { action: may.send, audit: changes('message.sent') }, (ctx, { params, body }) =>
    commands.sendMessage(ctx, params.clientId, params.threadId, body),
  ),
  route(contract.markRead, { action: may.send, audit: changes('message.markedRead') }, (ctx, { params }) =>
    commands.markRead(ctx, params.clientId, params.threadId),
  ),
  route(
    contract.countUnread,
    {
      action: may.countUnread,
      audit: { nothingPersonal: 'counts of one’s own unread messages, no content' },
    },
    async (ctx) => accept(await queries.countUnread(ctx)),
  ),
]
