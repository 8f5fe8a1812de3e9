import { accept, type Result } from '../../kernel/refusal.ts'
import { runRule } from '../../law/registry.ts'
import { toWhy } from '../../law/why.ts'
import type { RuleAnswer } from './contract.ts'

/** One rule on facts from outside, as an answer with its reason or a refusal; never a fault, whatever the facts. */
export function answerRule(rule: string, facts: unknown, assume: boolean): Result<RuleAnswer> {
  const outcome = runRule(rule, facts, { assume })
  if (!outcome.ok) return outcome
  const { answer, because, version, assumption } = outcome
  return accept({
    rule,
    answer: answer as RuleAnswer['answer'],
    because: [...because],
    version,
    ...(assumption === undefined ? {} : { assumption }),
    why: toWhy(rule, outcome, facts as object),
  })
}
