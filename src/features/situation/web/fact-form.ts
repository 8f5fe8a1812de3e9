import type { BodyOf } from '../../../kernel/endpoint.ts'
import { parsePlainDate } from '../../../kernel/plain-date.ts'
import { type Checked, newId, readDay } from '../../../ui/index.ts'
import type { addFact, Fact, FactNeeds, Situation } from '../contract.ts'
import type { FactCategory, Source, Topic } from '../rules/topics.ts'

type FactBody = BodyOf<typeof addFact>

export interface FactValues {
  /** Made with the form and kept with its draft: sending twice tells once. */
  readonly id: string
  readonly topic: Topic | ''
  readonly category: FactCategory | ''
  readonly text: string
  readonly source: Source
  readonly toldOn: string
  /** Needs of a place, asked with the topics that tell of them: `tue.am`, and words of the places' vocabulary. */
  readonly days: readonly string[]
  readonly fields: readonly string[]
  readonly languages: readonly string[]
  readonly characteristics: readonly string[]
}

export const noFact = (today: string): FactValues => ({
  id: newId(),
  topic: '',
  category: '',
  text: '',
  source: 'clientTold',
  toldOn: today,
  days: [],
  fields: [],
  languages: [],
  characteristics: [],
})

/** A correction begins with what is on the card, told today. */
export const factValues = (fact: Fact, today: string): FactValues => ({
  ...noFact(today),
  topic: fact.topic,
  category: fact.category,
  text: fact.text,
  days: fact.needs?.days ?? [],
  fields: fact.needs?.fields ?? [],
  languages: fact.needs?.languages ?? [],
  characteristics: fact.needs?.characteristics ?? [],
})

export const categoriesFor = (
  situation: Pick<Situation, 'writable'>,
  topic: Topic | '',
): readonly FactCategory[] => situation.writable.find((entry) => entry.topic === topic)?.categories ?? []

/** Typed → what is sent, or what to correct. The usual category of the topic unless another was chosen. */
export const checkFactForm =
  (situation: Pick<Situation, 'writable'>, today: string) =>
  (values: FactValues): Checked<FactBody> => {
    const errors: Record<string, string> = {}
    const choices = categoriesFor(situation, values.topic)
    const category = choices.find((choice) => choice === values.category) ?? choices[0]
    const toldOn = parsePlainDate(readDay(values.toldOn, today) ?? values.toldOn)
    if (values.topic === '') errors.topic = 'required'
    if (values.text.trim() === '') errors.text = 'required'
    if (toldOn === null) errors.toldOn = 'date'
    else if (toldOn > today) errors.toldOn = 'future'
    if (category === undefined && values.topic !== '') errors.category = 'notYourCategory'
    const { topic } = values
    if (topic === '' || category === undefined || toldOn === null || Object.keys(errors).length > 0) {
      return { ok: false, errors }
    }
    const { id, text, source } = values
    const told = { id, topic, category, text: text.trim(), source, toldOn }
    return { ok: true, value: { ...told, needs: needsOf(values) } }
  }

/** Only what was chosen; null when nothing was, so that the search asks for nothing. */
function needsOf({ topic, days, fields, languages, characteristics }: FactValues): FactNeeds | null {
  if (!tellsNeeds(topic)) return null
  const chosen = Object.entries({ days, fields, languages, characteristics }).filter(
    ([, words]) => words.length > 0,
  )
  return chosen.length > 0 ? Object.fromEntries(chosen.map(([name, words]) => [name, [...words]])) : null
}

/** Topics under which the needs of a place are asked. */
export const tellsNeeds = (topic: Topic | ''): boolean =>
  topic === 'days' || topic === 'support' || topic === 'wish'
