import type { TSchema } from 'typebox'

interface Schema {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly minimum?: number
}

/**
 * Something that a contract accepts, so that a request is refused for who asks and not for how. `idFor` gives the
 * identifier of a field by its name.
 */
export function fillSchema(schema: TSchema, idFor: (name: string) => string, name = ''): unknown {
  const s = schema as Schema
  const inside = (part: Schema, at = name) => fillSchema(part as TSchema, idFor, at)
  if (s.const !== undefined) return s.const
  if (s.enum) return s.enum[0]
  if (s.allOf) return Object.assign({}, ...s.allOf.map((part) => inside(part)))
  if (s.anyOf) return inside(s.anyOf[0] ?? {})
  if (s.type === 'object' || s.properties)
    return Object.fromEntries((s.required ?? []).map((key) => [key, inside(s.properties?.[key] ?? {}, key)]))
  if (s.type === 'array') return (s.minItems ?? 0) > 0 && s.items ? [inside(s.items)] : []
  if (s.type === 'boolean') return false
  if (s.type === 'integer' || s.type === 'number') return s.minimum ?? 1
  if (name === 'municipalityCode') return '091'
  if (s.format === 'uuid') return idFor(name)
  if (s.format === 'date') return '2026-11-25'
  if (s.format === 'date-time') return '2026-11-25T10:00:00.000Z'
  return 'Something that is long enough to say.'
}
