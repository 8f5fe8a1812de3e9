import type { PlainDate } from '../kernel/plain-date.ts'
import { type Area, past, placed, tell } from './area.ts'
import { requirementsOf, unitsOf } from './data/criteria.ts'
import { evaluationTexts } from './data/texts.ts'
import { at, officeTime } from './moments.ts'
import type { Period } from './periods.ts'
import type { Person } from './persons.ts'
import { chanceOf } from './random.ts'

/** Certificates of competence from places that have named what is learned there; signed by the place (D4). */
export function writeCertificate(area: Area, person: Person, period: Period, evaluatedOn: PlainDate): void {
  // a stream of its own, so that the stories stay as they were
  const chance = chanceOf(`certificate ${period.id}`)
  const requirements = unitsOf(period.place.field).flatMap(requirementsOf)
  if (requirements.length === 0 || !chance.chance(0.6)) return
  const day = past(area, evaluatedOn)
  const contact = area.network.worker(period.place.contact)
  const of = { clientId: person.id, organisationId: period.place.organisationId }
  const id = chance.uuid()
  const madeAt = at(day, officeTime(chance))
  const said = { tasks: `Tehtävät paikassa ${period.place.title}.`, words: evaluationTexts.place[0] }
  const signed = { signedBy: contact.positionId, signedAt: madeAt, version: 2 }
  const skills = requirements.flatMap((requirementId) =>
    chance.chance(0.8) || requirementId === requirements[0]
      ? [{ requirementId, level: chance.weighted({ satisfactory: 30, good: 50, excellent: 20 }) }]
      : [],
  )
  area.book.add('certificate', {
    ...of,
    ...said,
    ...signed,
    id,
    periodId: period.id,
    status: 'signed',
    createdBy: contact.positionId,
    createdAt: madeAt,
  })
  for (const skill of skills)
    area.book.add('certificateSkill', {
      ...of,
      ...skill,
      certificateId: id,
      assessedBy: contact.positionId,
      assessedOn: day,
    })
  area.book.add('certificateSigning', {
    ...of,
    ...said,
    ...signed,
    certificateId: id,
    periodId: period.id,
    skills: skills.map((skill) => ({ ...skill, assessedBy: contact.name, assessedOn: day })),
  })
  for (const act of ['certificateSaved', 'certificateSigned'] as const)
    tell(area, { person, act, actor: placed(contact), at: madeAt, subjectId: period.id })
}
