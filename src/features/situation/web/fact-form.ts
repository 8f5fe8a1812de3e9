import type { BodyOf } from '../../../kernel/endpoint.ts'
import { parsePlainDate } from '../../../kernel/plain-date.ts'
import { type Checked, newId, readDay } from '../../../ui/index.ts'
import type { addFact, Fact, Situation } from '../contract.ts'
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
  /** "1am" … "5pm": half-days that suit, for the search of a place. */
  readonly days: readonly string[]
}

export const noFact = (today: string): FactValues => ({
  id: newId(),
  topic: '',
  category: '',
  text: '',
  source: 'clientTold',
  toldOn: today,
  days: [],
})

/** A correction begins with what is on the card, told today. */
export const factValues = (fact: Fact, today: string): FactValues => ({
  ...noFact(today),
  topic: fact.topic,
  category: fact.category,
  text: fact.text,
  days: fact.needs?.days?.map(({ weekday, half }) => `${weekday}${half}`) ?? [],
})

export const categoriesFor = (
  situation: Pick<Situation, 'writable'>,
  topic: Topic | '',
): readonly FactCategory[] => situation.writable.find((entry) => entry.topic === topic)?.categories ?? []

/** Typed → what is sent, or what to correct. The usual category of the topic unless another was chosen. */
export const checkFactForm =
  (situation: Pick<Situation, 'writable'>, today: string, needs: Fact['needs'] = null) =>
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
    return {
      ok: true,
      value: topic === 'days' ? { ...told, needs: { ...needs, days: daysOf(values.days) } } : told,
    }
  }

const daysOf = (days: readonly string[]) =>
  days.map((day) => ({
    weekday: Number(day[0]),
    half: day.endsWith('am') ? ('am' as const) : ('pm' as const),
  }))
