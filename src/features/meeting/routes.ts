import { accept } from '../../kernel/refusal.ts'
import { changes, type Route, reads, route } from '../../platform/http/route.ts'
import * as commands from './commands.ts'
import * as contract from './contract.ts'
import { meetingActions as may } from './policy.ts'
import { listMeetings } from './queries.ts'

export const meetingRoutes: readonly Route[] = [
  route(
    contract.listMeetings,
    { action: may.list, audit: reads('meeting.listed') },
    async (ctx, { params }) => accept({ meetings: await listMeetings(ctx, params.clientId) }),
  ),
  route(
    contract.planMeeting,
    { action: may.plan, audit: changes('meeting.planned') },
    (ctx, { params, body }) => commands.planMeeting(ctx, params.clientId, body),
  ),
  route(
    contract.changeMeeting,
    { action: may.plan, audit: changes('meeting.changed') },
    (ctx, { params, body }) => commands.changeMeeting(ctx, params.clientId, params.meetingId, body),
  ),
  route(
    contract.cancelMeeting,
    { action: may.plan, audit: changes('meeting.cancelled') },
    (ctx, { params, body }) => commands.cancelMeeting(ctx, params.clientId, params.meetingId, body),
  ),
  route(
    contract.recordOutcome,
    { action: may.recordOutcome, audit: changes('meeting.outcomeRecorded') },
    (ctx, { params, body }) => commands.recordOutcome(ctx, params.clientId, params.meetingId, body),
  ),
  route(
    contract.answerMeeting,
    { action: may.answer, audit: changes('meeting.answered') },
    (ctx, { params, body }) => commands.answerMeeting(ctx, params.clientId, params.meetingId, body.answer),
  ),
]
