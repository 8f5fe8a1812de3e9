/**
 * A value as PostgreSQL reads it as text. `isList`: it goes to a column of an array type, `{…}`, where a list in jsonb is
 * `[…]`.
 */
export function textOf(value: unknown, isList: boolean): string {
  if (isList && Array.isArray(value)) return `{${value.map(element).join(',')}}`
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const element = (item: unknown): string =>
  item === null ? 'null' : `"${textOf(item, false).replace(/["\\]/g, '\\$&')}"`
