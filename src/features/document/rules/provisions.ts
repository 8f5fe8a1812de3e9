import type { TFunction } from 'i18next'

const form = /^(\d+\/\d+) (.+)$/

/**
 * Sections by the act they stand in, each act once and by its name: "Laki kuntouttavasta työtoiminnasta (189/2001): 3 §,
 * 13 b §". The acts keep the order in which they are first cited; what has no name is said by its number. No line ends
 * between a number and its §.
 */
export function provisionItems(cites: readonly string[], t: TFunction): string[] {
  const byAct = new Map<string, string[]>()
  for (const cite of cites) {
    const [, act = cite, section] = form.exec(cite) ?? []
    byAct.set(act, [...(byAct.get(act) ?? []), ...(section ? [section] : [])])
  }
  return [...byAct].map(([act, sections]) => {
    const name = t(`terms.acts.${act}` as 'common.save', { defaultValue: '' })
    const named = name ? `${name} (${act})` : act
    const kept = sections.map((section) => section.replaceAll(' ', '\u00a0'))
    return kept.length > 0 ? `${named}: ${kept.join(', ')}` : named
  })
}
