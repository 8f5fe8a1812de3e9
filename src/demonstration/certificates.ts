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
  area.book.add('certificate', {
    ...of,
    id,
    periodId: period.id,
    status: 'signed',
    tasks: `Tehtävät paikassa ${period.place.title}.`,
    words: evaluationTexts.place[0],
    createdBy: contact.positionId,
    createdAt: madeAt,
    signedBy: contact.positionId,
    signedAt: madeAt,
    version: 2,
  })
  for (const requirementId of requirements)
    if (chance.chance(0.8) || requirementId === requirements[0])
      area.book.add('certificateSkill', {
        ...of,
        certificateId: id,
        requirementId,
        level: chance.weighted({ satisfactory: 30, good: 50, excellent: 20 }),
        assessedBy: contact.positionId,
        assessedOn: day,
      })
  for (const act of ['certificateSaved', 'certificateSigned'] as const)
    tell(area, { person, act, actor: placed(contact), at: madeAt, subjectId: period.id })
}
