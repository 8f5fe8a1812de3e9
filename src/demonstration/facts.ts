import type { FactCategory, Topic } from '../features/situation/rules/topics.ts'
import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.ts'
import { type Actor, type Area, byClient, type Client, moment, own, past, tell } from './area.ts'
import { needPlans } from './data/needs.ts'
import {
  assessments,
  economies,
  educations,
  everydays,
  healthFacts,
  housings,
  supports,
  wishes,
  workHistories,
} from './data/texts.ts'
import { at, workdayFrom } from './moments.ts'

interface Fact {
  readonly topic: Topic
  readonly category: FactCategory
  readonly text: string
  readonly source: 'clientTold' | 'documentSeen' | 'assessment' | 'otherAuthority' | 'register'
  readonly actor: Actor
  readonly needs?: object
}

/** The situation card: each worker tells what is theirs to tell, and the client the wish (A12). */
export function writeFacts(area: Area, client: Client, from: PlainDate): void {
  const { chance } = client.person
  for (const fact of [...coachFacts(client), ...socialFacts(client), ...otherFacts(client)]) {
    const told = past(area, workdayFrom(addDays(from, chance.int(0, 25))))
    write(area, client, fact, told)
  }
  writeThreshold(area, client)
}

function coachFacts({ person: { chance }, coach }: Client): Fact[] {
  const actor = own(coach)
  const need = chance.pick(needPlans)
  return [
    {
      topic: 'work',
      category: 'employmentHistory',
      text: chance.pick(workHistories),
      source: 'clientTold',
      actor,
    },
    {
      topic: 'education',
      category: 'employmentHistory',
      text: chance.pick(educations),
      source: chance.chance(0.6) ? 'documentSeen' : 'clientTold',
      actor,
    },
    {
      topic: 'services',
      category: 'needsAssessment',
      text: chance.pick(assessments),
      source: 'assessment',
      actor,
    },
    { topic: 'wish', category: 'needsAssessment', text: chance.pick(wishes), source: 'clientTold', actor },
    {
      topic: 'days',
      category: 'supportNeeds',
      text: need.text,
      source: 'clientTold',
      actor,
      needs: need.needs,
    },
  ]
}

function socialFacts({ person: { chance }, counsellor }: Client): Fact[] {
  if (!counsellor) return []
  const actor = own(counsellor)
  return [
    { topic: 'housing', category: 'situation', text: chance.pick(housings), source: 'clientTold', actor },
    { topic: 'everyday', category: 'situation', text: chance.pick(everydays), source: 'clientTold', actor },
    { topic: 'health', category: 'workAbility', text: chance.pick(healthFacts), source: 'clientTold', actor },
    { topic: 'support', category: 'supportNeeds', text: chance.pick(supports), source: 'assessment', actor },
  ]
}

function otherFacts({ person: { chance }, kela, nurse }: Client): Fact[] {
  const facts: Fact[] = []
  if (kela)
    facts.push({
      topic: 'economy',
      category: 'benefits',
      text: chance.pick(economies),
      source: 'register',
      actor: own(kela),
    })
  if (nurse)
    facts.push({
      topic: 'health',
      category: 'healthRecords',
      text: chance.pick(healthFacts),
      source: 'documentSeen',
      actor: own(nurse),
    })
  return facts
}

/** A threshold of 189/2001 3 § that was met lately; Kela has given its notice of most of them (27 §). */
function writeThreshold(area: Area, { person: { id, chance }, kela }: Client): void {
  if (!kela) return
  const metOn = addDays(area.today, -chance.int(5, 70))
  area.book.add('supportThreshold', {
    id: chance.uuid(),
    clientId: id,
    metOn,
    ground: 'support500',
    noticedOn: chance.chance(0.6) ? addDays(metOn, chance.int(1, 4)) : null,
    recordedBy: kela.positionId,
    recordedAt: at(metOn, '12:00'),
  })
}

function write(area: Area, { person }: Client, fact: Fact, toldOn: PlainDate): void {
  const { chance } = person
  const { actor, needs, ...said } = fact
  const id = chance.uuid()
  const known = daysBetween(toldOn, area.yesterday)
  const confirmedOn =
    known > 120 && chance.chance(0.55) ? workdayFrom(addDays(toldOn, chance.int(60, known))) : toldOn
  area.book.add('situationFact', {
    id,
    clientId: person.id,
    ...said,
    needs: (needs ?? null) as never,
    authorPositionId: actor.worker?.positionId ?? null,
    authorClient: actor === byClient,
    toldOn,
    confirmedOn: past(area, confirmedOn),
    recordedAt: moment(person, toldOn),
  })
  const about = { person, actor, subjectId: id, category: fact.category, payload: { topic: fact.topic } }
  tell(area, { ...about, act: 'factTold', at: moment(person, toldOn) })
  if (confirmedOn > toldOn)
    tell(area, { ...about, act: 'factConfirmed', at: moment(person, past(area, confirmedOn)) })
}
