import { accept } from '../../kernel/refusal.ts'
import { describeRules } from '../../law/describe.ts'
import { type Route, route } from '../../platform/http/route.ts'
import { answerRule } from './answer.ts'
import * as contract from './contract.ts'
import { calculatorActions } from './policy.ts'

const audit = { nothingPersonal: 'the law is asked without a client, and the facts given are not kept' }

export const calculatorRoutes: readonly Route[] = [
  route(contract.listRules, { action: calculatorActions.list, audit, perMinute: 60 }, async () =>
    accept([...describeRules()]),
  ),
  route(
    contract.askRule,
    { action: calculatorActions.ask, audit, perMinute: 120, bodyLimit: 512 * 1024 },
    async (_, { params, query, body }) => answerRule(params.rule, body, query.assume === true),
  ),
]
