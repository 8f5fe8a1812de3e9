import { accept } from '../../kernel/refusal.ts'
import { type Route, route } from '../../platform/http/route.ts'
import { viewFeedbackAverages } from './feedback-averages.ts'
import * as contract from './feedback-contract.ts'
import { reportActions as may } from './policy.ts'

export const feedbackReportRoutes: readonly Route[] = [
  route(
    contract.readFeedbackAverages,
    {
      action: may.readFeedback,
      audit: { nothingPersonal: 'averages of client feedback, small numbers protected, no words' },
    },
    async (ctx, { query }) => accept(await viewFeedbackAverages(ctx, query.half)),
  ),
]
