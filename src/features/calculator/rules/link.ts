import type { Typed } from './facts.ts'
import type { Field } from './fields.ts'

/** Rules whose facts are a person's or a company's code: it is never put into an address. */
const isCode = (rule: string): boolean => rule.startsWith('identity.')

/**
 * What was typed as the part of an address after `#`, which the browser keeps to itself: no server and no log sees it.
 * Empty for the rules on codes.
 */
export function toFragment(rule: string, fields: readonly Field[], typed: Typed): string {
  if (isCode(rule)) return ''
  const given = fields.flatMap(({ name, kind }): [string, string][] => {
    const text = typed[name] ?? ''
    return text.trim() === '' || kind === 'code' ? [] : [[name, text]]
  })
  return new URLSearchParams(given).toString()
}

/** The facts of a link; what is no fact of the rule is left out. */
export function fromFragment(rule: string, fields: readonly Field[], fragment: string): Typed {
  if (isCode(rule)) return {}
  const given = new URLSearchParams(fragment.replace(/^#/, ''))
  const known = fields.filter(({ name, kind }) => kind !== 'code' && given.has(name))
  return Object.fromEntries(known.map(({ name }) => [name, given.get(name) ?? '']))
}
