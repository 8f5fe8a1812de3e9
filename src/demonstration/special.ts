import { addDays, addYears } from '../kernel/plain-date.ts'
import { formatDaterange, span } from '../kernel/span.ts'
import { type Area, type Client, joint, own } from './area.ts'
import type { Part } from './cast.ts'
import { writeConsent } from './consents.ts'
import { clientThreads } from './data/texts.ts'
import { contact, meet } from './meetings.ts'
import { writeThread } from './messages.ts'
import { at, workdayUntil } from './moments.ts'
import { subjectOf } from './organisations.ts'
import { clientWithAccount, proxyOfClient } from './people.ts'

/** What only a few of them have: an account of their own, or somebody among the staff who must not look. */
export function tellSpecial(area: Area, client: Client, part: Part): void {
  const { person } = client
  if (part.special === 'account') tellAccount(area, client)
  if (part.special === 'family') {
    const workerId = area.network.worker('omavalmentaja').workerId
    area.book.add('clientBar', { clientId: person.id, workerId, reason: 'family' })
  }
  if (part.special === 'self') {
    const workerId = area.network.worker('coach4').workerId
    area.book.add('clientBar', { clientId: person.id, workerId, reason: 'self' })
  }
}

/** `asiakas`: meetings ahead, messages both ways, a consent given in the own page. */
function tellAccount(area: Area, client: Client): void {
  const { person, coach, counsellor, nurse } = client
  area.book.add('clientAccount', { clientId: person.id, subject: subjectOf(clientWithAccount.name) })
  for (const [index, thread] of clientThreads.entries()) {
    const on = workdayUntil(addDays(area.yesterday, index === 0 ? -5 : -26))
    writeThread(area, client, {
      ...thread,
      on,
      people: [null, index === 0 ? coach : (counsellor ?? coach)],
      unread: index === 0,
    })
  }
  if (nurse) {
    meet(area, client, {
      kind: 'network',
      on: workdayUntil(addDays(area.today, 13)),
      time: '10:00',
      actor: joint(coach),
      with: [nurse],
      outcome: 'planned',
      clientAnswers: true,
    })
  }
  const paikka = area.network.worker('paikka')
  writeConsent(area, client, {
    to: paikka,
    categories: ['supportNeeds'],
    purpose: 'Tuen tarve toimintapaikan ohjaajalle',
    givenOn: workdayUntil(addDays(area.today, -40)),
    validUntil: addYears(area.today, 1),
    via: 'ownPage',
  })
  contact(area, client, {
    on: area.yesterday,
    actor: own(coach),
    kind: 'call',
    text: 'Sanna on viihtynyt lajittelussa ja haluaa jatkaa. Jatkosta sovitaan arvioinnissa.',
  })
  const from = workdayUntil(addDays(area.today, -60))
  area.book.add('proxy', {
    id: person.chance.uuid(),
    clientId: person.id,
    name: proxyOfClient.label,
    basis: 'kelaY100',
    valid: formatDaterange(span(from, addYears(area.today, 1))),
    subject: subjectOf(proxyOfClient.name),
    recordedBy: coach.positionId,
    recordedAt: at(from, '10:20'),
  })
}
