import type { Locator } from 'playwright-core'

/** Chooses by a part of the choice's words, as a person does. */
export async function choose(select: Locator, words: string): Promise<void> {
  const value = await select.locator('option').filter({ hasText: words }).first().getAttribute('value')
  await select.selectOption(value)
}
