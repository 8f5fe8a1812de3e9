/** Names of organisations in the reader's language, by their Finnish names. */
export type OrganisationNames = ReadonlyMap<string, string>

const renamed = (value: unknown, names: OrganisationNames): unknown => {
  if (typeof value === 'string') return names.get(value) ?? value
  if (value === null || typeof value !== 'object' || !('name' in value)) return value
  return {
    ...value,
    name: typeof value.name === 'string' ? (names.get(value.name) ?? value.name) : value.name,
  }
}

const renamedAll = (value: unknown, names: OrganisationNames): unknown =>
  Array.isArray(value) ? value.map((one) => renamed(one, names)) : value

/** Facts of a document, or an answer to a page, with every `organisation` in them – its name, or an object that has one – so named. */
export function withNames<T>(facts: T, names: OrganisationNames): T {
  if (names.size === 0) return facts
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    // a day or another value of its own class is no tree
    if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
      return value
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        key === 'organisation'
          ? renamed(part, names)
          : key === 'organisations'
            ? renamedAll(part, names)
            : walk(part),
      ]),
    )
  }
  return walk(facts) as T
}
