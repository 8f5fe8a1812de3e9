import type { TFunction } from 'i18next'
import type { Language } from '../../../../locales/types.ts'
import type { BodyOf } from '../../../kernel/endpoint.ts'
import type { Checked, FieldErrors } from '../../../ui/index.ts'
import type { OwnIndicator, saveOwnIndicator } from '../own-contract.ts'
import { asksReasons, type Definition, emptyDefinition, factKinds, faultsOf } from '../rules/definition.ts'

/** What stands in the form; ages as they were typed. */
export interface OwnValues extends Omit<Definition, 'ageFrom' | 'ageUntil'> {
  readonly name_fi: string
  readonly name_sv: string
  readonly name_en: string
  readonly ageFrom: string
  readonly ageUntil: string
}

const ageTyped = (age: number | null): string => (age === null ? '' : String(age))

export function valuesOf(indicator: OwnIndicator | null): OwnValues {
  const definition: Definition = indicator?.definition ?? emptyDefinition
  const { fi, sv, en } = indicator?.names ?? { fi: '', sv: '', en: '' }
  return {
    ...definition,
    name_fi: fi,
    name_sv: sv,
    name_en: en,
    ageFrom: ageTyped(definition.ageFrom),
    ageUntil: ageTyped(definition.ageUntil),
  }
}

/** What somebody else changed while one was writing: the names, and what is counted. */
export function ownChanges(
  opened: OwnIndicator,
  newest: OwnIndicator,
  language: Language,
  t: TFunction,
): string[] {
  const names = (['fi', 'sv', 'en'] as const).filter((one) => opened.names[one] !== newest.names[one])
  const isSame = JSON.stringify(opened.definition) === JSON.stringify(newest.definition)
  return [
    ...names.map((one) => `${t(`ownIndicators.names.${one}`)}: ${newest.names[one]}`),
    ...(isSame ? [] : [`${t('ownIndicators.definition')}: ${newest.says[language]}`]),
  ]
}

/** What a kind does not have is taken away when the kind changes; the rest stays as it was chosen. */
export function fitKind(values: OwnValues): OwnValues {
  const { words, whens } = factKinds[values.kind]
  const known: readonly string[] = whens
  const when = known.includes(values.when) ? values.when : whens[0]
  const of = values.of.filter((word) => Object.hasOwn(words, word))
  return { ...values, when, of, reasons: asksReasons({ kind: values.kind, when }) ? values.reasons : [] }
}

const readAge = (typed: string): number | null => {
  const text = typed.trim()
  if (text === '') return null
  return /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN
}

/** The definition, or what does not fit together by field. */
export function definitionOf(values: OwnValues): Checked<Definition> {
  const { kind, when, count, of, reasons, statuses, services, municipalities } = values
  const definition: Definition = {
    ...{ kind, when, count, of, reasons, statuses, services, municipalities },
    ageFrom: readAge(values.ageFrom),
    ageUntil: readAge(values.ageUntil),
  }
  const errors = faultsOf(definition)
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: definition }
}

/** What is sent, or what to correct. One name is asked; a language without a name of its own has the first that was given. */
export function checkOwn(values: OwnValues, version: number): Checked<BodyOf<typeof saveOwnIndicator>> {
  const names = { fi: values.name_fi.trim(), sv: values.name_sv.trim(), en: values.name_en.trim() }
  const first = names.fi || names.sv || names.en
  const definition = definitionOf(values)
  const errors: FieldErrors = {
    ...(first === '' ? { name_fi: 'required' } : {}),
    ...(definition.ok ? {} : definition.errors),
  }
  if (!definition.ok || first === '') return { ok: false, errors }
  return {
    ok: true,
    value: {
      names: { fi: names.fi || first, sv: names.sv || first, en: names.en || first },
      version,
      definition: {
        ...definition.value,
        of: [...definition.value.of],
        reasons: [...definition.value.reasons],
        statuses: [...definition.value.statuses],
        services: [...definition.value.services],
        municipalities: [...definition.value.municipalities],
      },
    },
  }
}
