import { addDays, addMonths, laterOf } from '../kernel/plain-date.ts'
import type { Area, Client } from './area.ts'
import { writeAttendance, writeEvaluations } from './attendance.ts'
import type { Part } from './cast.ts'
import { writeCertificate } from './certificates.ts'
import { openCustomership } from './customership.ts'
import { writeFeedback } from './feedback.ts'
import { workdayUntil } from './moments.ts'
import { type Period, writePeriod } from './periods.ts'
import { seekRoom } from './placing.ts'
import { writeReferral } from './referrals.ts'

const kindOf = {
  workTrial: ['workTrial'],
  paySubsidised: ['paySubsidised'],
  workshop: ['workshop', 'group'],
} as const
const periodOf = { workTrial: 'workTrial', paySubsidised: 'paySubsidy', workshop: 'coaching' } as const
export type Service = keyof typeof kindOf

/** A work trial, subsidised work or coaching: agreed, running or behind. `endsIn` days from today. */
export function tellPeriod(area: Area, client: Client, service: Service, endsIn: number): void {
  const { person, coach } = client
  const to = addDays(area.today, endsIn)
  const from = addMonths(addDays(to, 1), -person.chance.int(2, 4))
  if (addDays(from, -14) < person.knownFrom) return
  const room = seekRoom(
    area,
    person,
    kindOf[service],
    { from, to },
    service === 'workshop' ? 'workshopUnit' : undefined,
  )
  if (!room) return
  const answeredOn = workdayUntil(addDays(from, -6))
  const period: Period = {
    id: person.chance.uuid(),
    kind: periodOf[service],
    status: endsIn < 0 ? 'ended' : 'agreed',
    ...room,
    from,
    to,
    caseId: null,
    asker: coach,
    askedOn: workdayUntil(addDays(answeredOn, -1)),
    answeredOn,
    contractOn: workdayUntil(addDays(from, -3)),
  }
  writePeriod(area, person, period)
  writeAttendance(area, person, period, 0)
  const evaluatedOn = endsIn < 0 ? workdayUntil(addDays(to, -10)) : null
  if (evaluatedOn) writeEvaluations(area, person, period, evaluatedOn, ['client', 'place', 'worker'])
  writeFeedback(area, person, period)
  if (evaluatedOn) writeCertificate(area, person, period, evaluatedOn)
}

/** The customership that the receiver opens by accepting (features/referral/rules). */
const opened = {
  hoitaja: 'individualSupport',
  sosiaaliohjaaja: 'socialRehab',
  yksilovalmentaja: 'workshop',
} as const

/** Referrals beside the joint service: to health, the workshop and social services; waiting, returned, withdrawn, taken. */
export function tellReferrals(area: Area, client: Client, part: Part): void {
  const { network, yesterday } = area
  const { person, coach } = client
  const { chance } = person
  if (part.waits) {
    const from = network.worker(chance.pick(['kela', 'sosiaaliohjaaja', 'hoitaja', 'kela2']))
    writeReferral(area, person, {
      kind: 'joint',
      from,
      to: coach,
      sentOn: laterOf(person.knownFrom, workdayUntil(addDays(yesterday, -chance.int(0, 6)))),
    })
    return
  }
  const fate = part.referral
  if (!fate) return
  const to = network.worker(fate.to)
  const sentOn = laterOf(person.knownFrom, workdayUntil(addDays(yesterday, -fate.daysAgo)))
  const kinds = {
    hoitaja: 'healthCheck',
    sosiaaliohjaaja: 'socialRehab',
    yksilovalmentaja: 'workshop',
  } as const
  const answeredOn = workdayUntil(addDays(sentOn, Math.min(fate.daysAgo, 4)))
  const reason =
    fate.how === 'returned'
      ? 'Asiakas on jo meidän palvelussamme. Ottakaa yhteyttä omatyöntekijään.'
      : undefined
  if (fate.how === 'accepted')
    openCustomership(area, person, { kind: opened[fate.to], worker: to, on: answeredOn })
  writeReferral(area, person, {
    kind: kinds[fate.to],
    from: coach,
    to,
    sentOn,
    ...(fate.how === 'sent'
      ? {}
      : { answer: { on: answeredOn, how: fate.how, ...(reason ? { reason } : {}) } }),
  })
}
