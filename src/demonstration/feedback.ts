import { readings } from '../features/feedback/rules/answers.ts'
import { formOn, type Question } from '../features/feedback/rules/form.ts'
import { addDays, laterOf } from '../kernel/plain-date.ts'
import { type Area, byClient, own, tell } from './area.ts'
import { feedbackTexts } from './data/texts.ts'
import { at, officeTime, workdayUntil } from './moments.ts'
import type { Period } from './periods.ts'
import type { Person } from './persons.ts'
import { type Chance, chanceOf } from './random.ts'

/** What the client thought of the service and the place (D2): most of those whose period is over, some of those whose ends soon. */
export function writeFeedback(area: Area, person: Person, period: Period): void {
  // a stream of its own, so that the stories stay as they were
  const chance = chanceOf(`feedback ${period.id}`)
  const isOver = period.status === 'ended' || period.status === 'interrupted'
  const planned = laterOf(period.from, workdayUntil(addDays(period.to, chance.int(-12, 15))))
  const on = isOver && planned > area.yesterday ? workdayUntil(area.yesterday) : planned
  const isGiven = chance.chance(isOver ? 0.75 : 0.5) && on <= area.yesterday && on >= addDays(period.to, -25)
  if (!isGiven) return
  const isPaper = chance.chance(0.25)
  const actor = isPaper ? own(period.asker) : byClient
  const givenAt = at(on, officeTime(chance))
  const form = formOn(on)
  const head = { clientId: person.id, organisationId: period.place.organisationId, formVersion: form.version }
  const id = chance.uuid()
  area.book.add('feedback', {
    ...head,
    id,
    periodId: period.id,
    organiserSees: chance.weighted({ none: 35, scores: 25, all: 40 }),
    placeSees: chance.pick(readings),
    how: isPaper ? 'paper' : 'ownPage',
    answeredOn: on,
    positionId: actor.worker?.positionId ?? null,
    givenAt,
  })
  for (const question of form.questions) {
    const answer = answerTo(question, chance)
    if (answer) area.book.add('feedbackAnswer', { ...head, ...question, ...answer, feedbackId: id })
  }
  tell(area, {
    person,
    act: isPaper ? 'feedbackRecorded' : 'feedbackGiven',
    actor,
    at: givenAt,
    subjectId: period.id,
    payload: { formVersion: form.version, answeredOn: on },
  })
}

/** One leaves out a choice now and then; the first choice is always there, so that something was answered. */
function answerTo({ question, kind }: Question, chance: Chance) {
  if (kind === 'text')
    return chance.chance(0.45)
      ? { score: null, text: chance.pick(feedbackTexts[question as keyof typeof feedbackTexts]) }
      : null
  if (question !== 'welcome' && chance.chance(0.08)) return null
  return { score: Number(chance.weighted({ 4: 52, 3: 30, 2: 12, 1: 6 })), text: null }
}
