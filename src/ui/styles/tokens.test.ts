import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suomifiDesignTokens } from 'suomifi-design-tokens'
import { describe, expect, it } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const light = css.slice(css.indexOf(':root'), css.indexOf('@media'))
const dark = css.slice(css.indexOf('@media'))

type Hsl = readonly [number, number, number]

/** `--name: hsl(h s% l%); /* comment` → name, colour, comment. */
const colours = (block: string) =>
  new Map(
    [...block.matchAll(/--([\w-]+): hsl\((\d+) (\d+)% (\d+)%\);(?: \/\* (\w+)([^\n]*)\*\/)?/g)].map((m) => [
      m[1] ?? '',
      { hsl: [Number(m[2]), Number(m[3]), Number(m[4])] as Hsl, token: m[5] ?? 'own', note: m[6] ?? '' },
    ]),
  )

/** Relative luminance, WCAG 2.2. */
function luminance([h, s, l]: Hsl): number {
  const a = (s / 100) * Math.min(l / 100, 1 - l / 100)
  const channel = (n: number) => {
    const k = (n + h / 30) % 12
    const value = l / 100 - a * Math.max(-1, Math.min(k - 3, 9 - k, 1))
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(0) + 0.7152 * channel(8) + 0.0722 * channel(4)
}

function contrast(a: Hsl, b: Hsl): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright + 0.05) / (dim + 0.05)
}

const lightColours = colours(light)
const darkColours = new Map([...lightColours, ...colours(dark)])
const tokens: Readonly<Record<string, unknown>> = { ...suomifiDesignTokens.colors }

describe('colours named after a Suomi.fi token', () => {
  const named = [...lightColours].filter(([, colour]) => colour.token !== 'own')
  it('are many', () => expect(named.length).toBeGreaterThan(12))
  it.each(named)('%s has the value of the package', (_, colour) => {
    const [h, s, l] = colour.hsl
    expect(tokens[colour.token]).toBe(`hsl(${h}, ${s}%, ${l}%)`)
  })
})

const themes = { light: lightColours, dark: darkColours }
const get = (theme: keyof typeof themes, name: string): Hsl => {
  const colour = themes[theme].get(name)
  if (!colour) throw new Error(`no colour ${name}`)
  return colour.hsl
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const texts = ['ink', 'ink-soft', 'brand', 'link', 'alert', 'warn', 'ok']
  const grounds = ['paper', 'ground', 'tint']
  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground])))(
    'text %s on %s has contrast 4.5 (WCAG 1.4.3)',
    (text, ground) => {
      expect(contrast(get(theme, text), get(theme, ground))).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each([
    ['on-action', 'action'],
    ['on-action', 'action-strong'],
    ['ink', 'alert-tint'],
    ['alert', 'alert-tint'],
    ['warn', 'warn-tint'],
    ['ink', 'warn-tint'],
    ['ok', 'ok-tint'],
    ['brand', 'tint-strong'],
  ])('text %s on %s has contrast 4.5', (text, ground) => {
    expect(contrast(get(theme, text), get(theme, ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['edge', 'focus', 'action'])('the edge %s stands out from the paper by 3 (WCAG 1.4.11)', (name) => {
    expect(contrast(get(theme, name), get(theme, 'paper'))).toBeGreaterThanOrEqual(3)
  })
})
