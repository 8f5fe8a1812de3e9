import { describeRules } from './describe.ts'
import { runRule } from './registry.ts'

/**
 * The rules as lines of JSON: `{"id", "rule", "facts", "assume"?}` in, one answer or refusal a line out, in order.
 * A line that is no JSON object is answered by the refusal `line.invalid` with its number.
 */
export async function runLines(
  input: AsyncIterable<string>,
  write: (line: string) => void | Promise<void>,
): Promise<void> {
  let number = 0
  for await (const line of input) {
    number += 1
    await write(JSON.stringify(answerLine(line, number)))
  }
}

/** Every rule with the JSON Schema of its facts, its versions, citations and what is open, one JSON text. */
export const listText = (): string => JSON.stringify(describeRules(), null, 2)

/** The answer to one line; `number` counts from 1. */
export function answerLine(line: string, number: number): object {
  const request = parseObject(line)
  if (request === null) {
    const says = `Rivi ${number} ei ole JSON-olio.`
    return { refusal: { code: 'line.invalid', line: number, says } }
  }
  const { id, rule } = request
  const head = { ...(id === undefined ? {} : { id }), ...(rule === undefined ? {} : { rule }) }
  const name = typeof rule === 'string' ? rule : String(rule ?? '')
  const outcome = runRule(name, request.facts, { assume: request.assume === true })
  if (!outcome.ok) {
    const { facts: _, ...refusal } = outcome.refusal
    return { ...head, refusal }
  }
  const { answer, because, version, assumption } = outcome
  return { ...head, answer, because, version, ...(assumption === undefined ? {} : { assumption }) }
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
