import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { texts } from '../locales/index.ts'
import { refusalKey } from '../locales/refusal-key.ts'
import { allRoutes } from './routes.ts'

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !/gallery|law.cli/.test(file))
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))

const found = (pattern: RegExp) =>
  sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))

/** Swedish and English have the keys that Finnish has: the compiler says so. */
const keys = Object.keys(texts.fi.refusals).map((key) => `refusals.${key}`)

describe('the text of a refusal', () => {
  const codes = new Set([
    ...found(/\brefus(?:e|al)\(\s*'([^']+)'/g),
    ...found(/\brefusal: \{\s*code: '([^']+)'/g),
    ...found(/sendRefusal\([^)]*\bcode: '([^']+)'/g),
    ...allRoutes.flatMap(({ guard }) => Object.values(guard.constraints ?? {})),
  ])

  it('is looked for: codes are found in commands, rules of law, constraints and the server', () => {
    expect(codes.size).toBeGreaterThan(60)
    for (const code of ['path.noCase', 'rehab.period.tooShort', 'path.alreadyOpen', 'tooMany'])
      expect(codes).toContain(code)
  })

  it('is written for every code', () => {
    expect([...codes].filter((code) => !keys.includes(refusalKey(code))).sort()).toEqual([])
  })

  it('is written for the beginnings whose end is computed', () => {
    const beginnings = found(/\brefuse\(`([\w.]+\.)\$\{/g).map(refusalKey)
    expect(beginnings.length).toBeGreaterThan(1)
    expect(beginnings.filter((start) => !keys.some((key) => key.startsWith(start)))).toEqual([])
  })

  it('that names a section has a rule in words and what would change it', () => {
    const cited = [
      ...found(/\brefuse\(\s*'([^']+)',\s*\{[^}]*citation/g),
      ...found(/\bno\(\s*'([^']+)',\s*\{\s*citation/g),
      ...found(/\b(?:missing\([^,]+,|grounded\()\s*'([^']+)', '/g),
      ...found(/\brefusal\(\s*'(rehab\.[^']+)'/g),
    ]
    expect(cited.length).toBeGreaterThan(8)
    const words = Object.keys(texts.fi.refusalWhy)
    expect(cited.filter((code) => !words.includes(code.replaceAll('.', '_')))).toEqual([])
  })

  it('stands under one flat key', () => {
    expect(Object.keys(texts.fi.refusals).filter((key) => !/^\w+$/.test(key))).toEqual([])
  })
})
