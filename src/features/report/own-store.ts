import { sql } from 'kysely'
import { languages } from '../../../locales/index.ts'
import { translator } from '../../../locales/translate.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import { nameMunicipalities } from './municipalities.ts'
import type { OwnIndicator } from './own-contract.ts'
import { ownIndicator } from './rules/compile.ts'
import { type Definition, OWN } from './rules/definition.ts'
import { definitionWords } from './rules/definition-words.ts'
import type { Indicator } from './rules/indicator.ts'

/** Name of an own figure in each language. */
export interface NamesOf {
  readonly fi: string
  readonly sv: string
  readonly en: string
}

/** Definitions in words, in each language, with the names of their municipalities. */
export async function sayDefinitions(
  ctx: { readonly tx: Tx },
  definitions: readonly Definition[],
): Promise<readonly OwnIndicator['says'][]> {
  const codes = [...new Set(definitions.flatMap(({ municipalities }) => municipalities))]
  const named = codes.length === 0 ? [] : await nameMunicipalities(ctx, codes)
  const nameOf = (code: string, language: string) => {
    const found = named.find((one) => one.code === code)
    return (language === 'sv' ? found?.nameSv : found?.nameFi) ?? code
  }
  return definitions.map((definition) => {
    const say = (language: 'fi' | 'sv' | 'en') =>
      definitionWords(definition, (code) => nameOf(code, language), translator(language))
    return { fi: say('fi'), sv: say('sv'), en: say('en') }
  })
}

/** Whose own figures, or which by their identifiers in a report; others are left out. */
type Which = { readonly organisation: string | null } | { readonly ids: readonly string[] }

const isAsked = (which: Which) =>
  'ids' in which
    ? sql`${OWN}::text || o.id = any (${which.ids}::text[])`
    : sql`o.organisation_id = ${which.organisation}`

/** Own figures as indicators, by name; also for the role `statistics`, which sees no worker. */
export async function listOwnIndicators(tx: Tx, which: Which): Promise<readonly Indicator[]> {
  if ('ids' in which && which.ids.length === 0) return []
  const { rows } = await sql<NamesOf & { id: string; definition: Definition }>`
    select o.id, o.name_fi as fi, o.name_sv as sv, o.name_en as en, o.definition from own_indicator o
    where o.removed_at is null and ${isAsked(which)} order by o.name_fi, o.id`.execute(tx)
  const says = await sayDefinitions(
    { tx },
    rows.map(({ definition }) => definition),
  )
  return rows.map(({ id, definition, ...names }, n) => {
    const words = languages.map((language) => [
      language,
      { name: names[language], definition: says[n]?.[language] ?? '' },
    ])
    return ownIndicator(id, definition, Object.fromEntries(words))
  })
}
