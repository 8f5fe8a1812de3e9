/** Where a list that is read newest first goes on: the time and id of the last one shown. */
export interface Cursor {
  readonly at: string
  readonly id: string
}

/** `2026-11-23T08:12:00.000Z_<uuid>`; undefined when there was none. The contract has checked the shape. */
export function parseCursor(text: string | undefined): Cursor | undefined {
  const [at, id] = text?.split('_') ?? []
  return at && id ? { at, id } : undefined
}

export const formatCursor = ({ at, id }: Cursor): string => `${at}_${id}`

/** The page, and where the next one begins when one more than the page was found. */
export function pageOf<T extends Cursor>(found: readonly T[], size: number) {
  const page = found.slice(0, size)
  const last = page.at(-1)
  return { page, next: found.length > size && last ? formatCursor(last) : null }
}

/**
 * A page that ends where a day does, so that no day is told in two parts; a day that fills a page alone is cut all the
 * same. `dayOf` says the day of an instant.
 */
export function pageOfDays<T extends Cursor>(
  found: readonly T[],
  size: number,
  dayOf: (at: string) => string,
) {
  const { page, next } = pageOf(found, size)
  const following = found[size]
  if (next === null || !following) return { page, next }
  const whole = page.filter((entry) => dayOf(entry.at) !== dayOf(following.at))
  const last = whole.at(-1)
  return last ? { page: whole, next: formatCursor(last) } : { page, next }
}
