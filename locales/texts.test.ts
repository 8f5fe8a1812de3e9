import { describe, expect, it } from 'vitest'
import { languages, texts } from './index.ts'

/** Every text with its dotted key. */
function leaves(tree: unknown, path: string): (readonly [string, string])[] {
  if (typeof tree === 'string') return [[path, tree]]
  return Object.entries(tree as object).flatMap(([key, value]) =>
    leaves(value, path ? `${path}.${key}` : key),
  )
}

const variables = (text: string) => [...text.matchAll(/{{\s*([\w.]+)/g)].map((m) => m[1]).sort()
const finnish = new Map(leaves(texts.fi, ''))

describe('texts', () => {
  it.each(languages)('are all written in %s', (language) => {
    const empty = leaves(texts[language], '').filter(([, text]) => text.trim() === '')
    expect(empty).toEqual([])
  })

  it.each(languages)('use the same facts in %s as in Finnish', (language) => {
    const different = leaves(texts[language], '').filter(
      ([key, text]) => JSON.stringify(variables(text)) !== JSON.stringify(variables(finnish.get(key) ?? '')),
    )
    expect(different).toEqual([])
  })

  it('do not shout or apologise (tone of the product)', () => {
    const loud = leaves(texts.fi, '').filter(([, text]) => /!|valitettavasti|pahoittelemme/i.test(text))
    expect(loud).toEqual([])
  })
})
