/** The part of JSON Schema that the rules' facts use. */
export interface FactSchema {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly anyOf?: readonly FactSchema[]
  readonly properties?: Readonly<Record<string, FactSchema>>
  readonly required?: readonly string[]
  readonly items?: FactSchema
  readonly minimum?: number
  readonly maximum?: number
}

/** How a fact is asked: a day, a number, money, a share of one, yes or no, one of several, a text, or a list of days. */
export type FieldKind =
  | 'day'
  | 'whole'
  | 'euros'
  | 'share'
  | 'yesNo'
  | 'choice'
  | 'code'
  | 'days'
  | 'dayHours'
  | 'periods'

export interface Field {
  /** Dotted path of the fact: `add.days`. */
  readonly name: string
  readonly kind: FieldKind
  readonly required: boolean
  readonly choices?: readonly string[]
}

/** The fields of a rule's form, in the order of its facts; facts inside a fact by dotted path. */
export function fieldsOf(schema: FactSchema, prefix = '', isNeeded = true): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, given]) => {
    const fact = withoutNull(given)
    const name = `${prefix}${key}`
    const required = isNeeded && (schema.required?.includes(key) ?? false)
    if (fact.type === 'object') return fieldsOf(fact, `${name}.`, required)
    return [{ name, kind: kindOf(key, fact), required, ...(fact.enum ? { choices: fact.enum } : {}) }]
  })
}

/** `anyOf: [schema, null]` is how a fact that may be missing is written. */
const withoutNull = (schema: FactSchema): FactSchema =>
  schema.anyOf?.find((option) => option.type !== 'null') ?? schema

function kindOf(key: string, fact: FactSchema): FieldKind {
  if (fact.enum) return 'choice'
  if (fact.format === 'date') return 'day'
  if (fact.type === 'array') return listKind(fact.items ?? {})
  if (fact.type === 'boolean') return 'yesNo'
  if (fact.type === 'string') return 'code'
  if (fact.type === 'number' && fact.maximum === 1) return 'share'
  return key.endsWith('Cents') ? 'euros' : 'whole'
}

function listKind(items: FactSchema): FieldKind {
  if (items.properties?.days) return 'periods'
  return items.properties?.hours ? 'dayHours' : 'days'
}
