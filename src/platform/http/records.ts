interface Said {
  readonly params: unknown
  readonly body: unknown
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)

/** Whom a path names stands in the log's own columns. */
const people = ['clientId', 'subjectId']

/** Ids of the records that a use of a route concerned: those that its path names, and the one that the page made. */
export function recordsOf({ params, body }: Said): string[] {
  const named = Object.entries(params ?? {}).flatMap(([name, value]) =>
    people.includes(name) ? [] : [value],
  )
  return [...named, (body as { id?: unknown } | null)?.id].filter(isId)
}
