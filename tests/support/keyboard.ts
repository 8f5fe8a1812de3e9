import type { Page } from 'playwright-core'

/** Presses Tab until what has the focus is called so, and answers how many times. */
export async function tabTo(page: Page, name: string | RegExp, most = 80): Promise<number> {
  for (let step = 1; step <= most; step += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const { activeElement } = document
      return (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '').trim()
    })
    if (typeof name === 'string' ? at === name : name.test(at)) return step
  }
  throw new Error(`the focus never came to ${name}`)
}

/** Whether something that a person can see has the focus: it is not lost to the page. */
export const hasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body)
