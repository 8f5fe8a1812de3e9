import { type Static, Type } from 'typebox'
import { endpoint } from '../../kernel/endpoint.ts'
import type { Why } from '../../kernel/why.ts'
import type { DescribedRule } from '../../law/describe.ts'
import type { Because } from '../../law/rule.ts'

const anyObject = { type: 'object', additionalProperties: true } as const

export const listRules = endpoint({
  method: 'GET',
  path: '/api/law',
  summary:
    'Every rule of law: JSON Schema of its facts, versions with values, citation and source, what is open',
  response: Type.Array(Type.Unsafe<DescribedRule>(anyObject)),
})

/** The same as a line of the command line answers, and the reason for the page's Miksi. */
export const RuleAnswer = Type.Object({
  rule: Type.String(),
  answer: Type.Unsafe<Readonly<Record<string, unknown>>>(anyObject),
  because: Type.Array(Type.Unsafe<Because>(anyObject)),
  version: Type.String(),
  assumption: Type.Optional(Type.String()),
  why: Type.Unsafe<Why>(anyObject),
})
export type RuleAnswer = Static<typeof RuleAnswer>

export const askRule = endpoint({
  method: 'POST',
  path: '/api/law/:rule',
  summary: 'Answer one rule of law; the body is the facts. A refusal is problem+json with its code',
  params: Type.Object({ rule: Type.String({ maxLength: 60 }) }),
  query: Type.Object({ assume: Type.Optional(Type.Boolean()) }),
  // the rule checks its facts itself, so that HTTP and the command line refuse alike
  body: Type.Unknown(),
  response: RuleAnswer,
})
