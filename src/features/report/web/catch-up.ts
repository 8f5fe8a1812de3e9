const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What was typed, on top of what somebody else saved meanwhile: what was not touched here is taken from the newest. */
export const onTop = <T extends object>(typed: T, opened: T, newest: T): T =>
  Object.fromEntries(
    (Object.keys(typed) as (keyof T)[]).map((name) => [
      name,
      same(typed[name], opened[name]) ? newest[name] : typed[name],
    ]),
  ) as T

interface Row {
  readonly id: string
}

/** The same of rows, each by itself: those added by the other are taken, those that the other removed go unless touched here. */
export function rowsOnTop<T extends Row>(
  typed: readonly T[],
  opened: readonly T[],
  newest: readonly T[],
): T[] {
  const [before, now] = [opened, newest].map((rows) => new Map(rows.map((row) => [row.id, row])))
  const kept = typed.flatMap((row) => {
    const [was, is] = [before?.get(row.id), now?.get(row.id)]
    if (!was) return [row]
    if (!is) return same(row, was) ? [] : [row]
    return [onTop(row, was, is)]
  })
  return [...kept, ...newest.filter(({ id }) => !before?.has(id))]
}
