import type { TFunction } from 'i18next'
import type { Definition, FactKind } from './definition.ts'

/** A text of the tree by a key that is put together; the tree's own type checks the others. */
type AnyKey = 'report.title'

/** Where the words of each kind stand. */
export const KIND_TERMS: Record<FactKind, string> = {
  customership: 'clients.kinds',
  status: 'situation.status.names',
  period: 'periods.kinds',
  plan: 'plan.kinds',
  meeting: 'meetings.kinds',
}

export const termOf = (terms: string, word: string, t: TFunction): string => t(`${terms}.${word}` as AnyKey)

/** A definition in words: what is counted, then each thing asked of it. `nameOf` names a municipality. */
export function definitionWords(
  definition: Definition,
  nameOf: (code: string) => string,
  t: TFunction,
): string {
  const { kind, when, count, of, reasons, statuses, services, municipalities, ageFrom, ageUntil } = definition
  const say = (key: string, facts: Record<string, unknown> = {}) =>
    t(`ownIndicators.says.${key}` as AnyKey, facts)
  const any = (words: readonly string[]) => words.join(` ${say('or')} `)
  const terms = (from: string, words: readonly string[]) =>
    any(words.map((word) => termOf(from, word, t).toLowerCase()))
  const list = (key: string, words: readonly string[], said: string) =>
    words.length === 0 ? [] : [say(key, { words: said })]
  const fact = say(`${count}Of.${kind}`) + (of.length === 0 ? '' : ` (${terms(KIND_TERMS[kind], of)})`)
  const age =
    ageFrom === null && ageUntil === null
      ? []
      : [
          ageFrom === null
            ? say('ageUntil', { until: ageUntil })
            : ageUntil === null
              ? say('ageFrom', { from: ageFrom })
              : say('age', { from: ageFrom, until: ageUntil }),
        ]
  return [
    say(count, { fact, when: say(`${count}When.${when}`) }),
    ...list('reasons', reasons, terms('path.closingReasons', reasons)),
    ...list('statuses', statuses, terms(KIND_TERMS.status, statuses)),
    ...list('services', services, terms(KIND_TERMS.period, services)),
    ...list('municipalities', municipalities, any(municipalities.map(nameOf))),
    ...age,
  ].join(' ')
}
