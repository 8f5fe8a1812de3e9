import { addDays, addYears, daysBetween, type PlainDate } from '../kernel/plain-date.ts'
import { type Actor, type Area, byClient, type Client, joint, moment, tell } from './area.ts'
import type { Part } from './cast.ts'
import { at } from './moments.ts'
import type { Worker } from './organisations.ts'

interface Consent {
  readonly to: Worker
  readonly categories: readonly string[]
  readonly purpose: string
  readonly givenOn: PlainDate
  readonly validUntil: PlainDate | null
  readonly answer?: 'given' | 'refused'
  readonly withdrawnOn?: PlainDate
  readonly narrowedFrom?: string
  readonly via?: 'spoken' | 'signed' | 'ownPage'
}

const purposes = {
  pair: 'Terveystiedot työparille palvelutarpeen arvioon ja suunnitelmaan',
  kela: 'Terveystiedot Kelan etuus- ja kuntoutusasioihin',
  provider: 'Tuen tarve ja päivät toimintapaikan ohjaajalle',
} as const

/** What the client answered when the pair asked: health records to each of them, usually for a year. */
export function writeConsents(area: Area, client: Client, on: PlainDate, part: Part): void {
  const { chance } = client.person
  const fate =
    part.consent ?? chance.weighted({ given: 55, narrowed: 12, withdrawn: 8, refused: 10, none: 15 })
  const to = [client.coach, client.counsellor].filter((worker) => worker !== null)
  for (const worker of to) writeFate(area, client, on, worker, fate)
  if (client.kela && chance.chance(0.5) && fate !== 'none') {
    writeConsent(area, client, {
      to: client.kela,
      categories: ['healthRecords'],
      purpose: purposes.kela,
      givenOn: on,
      validUntil: addYears(on, 1),
    })
  }
}

export type Fate = 'given' | 'narrowed' | 'withdrawn' | 'refused' | 'none' | 'expiring'

function writeFate(area: Area, client: Client, on: PlainDate, to: Worker, fate: Fate): void {
  const { chance } = client.person
  if (fate === 'none') return
  const base = { to, purpose: purposes.pair, givenOn: on, validUntil: addYears(on, 1) }
  const categories = ['healthRecords', 'workAbility']
  const since = Math.min(daysBetween(on, area.yesterday), 300)
  if (fate === 'refused') {
    writeConsent(area, client, { ...base, categories, answer: 'refused', validUntil: null })
    return
  }
  if (fate === 'expiring') {
    writeConsent(area, client, { ...base, categories, validUntil: addDays(area.today, chance.int(4, 26)) })
    return
  }
  const changedOn = since > 8 ? addDays(on, chance.int(4, since)) : null
  if (fate === 'given' || changedOn === null) {
    writeRenewed(area, client, { ...base, categories })
    return
  }
  const id = writeConsent(area, client, {
    ...base,
    categories,
    withdrawnOn: changedOn,
    ...(fate === 'narrowed' ? { via: 'signed' } : {}),
  })
  if (fate === 'narrowed')
    writeConsent(area, client, {
      ...base,
      categories: ['workAbility'],
      givenOn: changedOn,
      narrowedFrom: id,
      via: 'spoken',
    })
}

/** A year at a time; most renew it when it runs out, and some let it go. */
function writeRenewed(area: Area, client: Client, given: Consent & { readonly validUntil: PlainDate }): void {
  writeConsent(area, client, given)
  const { validUntil } = given
  if (validUntil >= area.today || client.person.chance.chance(0.3)) return
  const givenOn = addDays(validUntil, -client.person.chance.int(1, 9))
  writeRenewed(area, client, { ...given, givenOn, validUntil: addYears(givenOn, 1) })
}

export function writeConsent(area: Area, client: Client, given: Consent): string {
  const { person } = client
  const { to, givenOn, withdrawnOn, narrowedFrom, answer = 'given', via = 'spoken' } = given
  const id = person.chance.uuid()
  const recorder = via === 'ownPage' ? null : client.coach
  const recordedAt = moment(person, givenOn)
  area.book.add('consent', {
    id,
    clientId: person.id,
    organisationId: to.organisationId,
    unitId: null,
    categories: [...given.categories],
    purpose: given.purpose,
    givenOn,
    validUntil: given.validUntil,
    withdrawnAt: withdrawnOn ? at(withdrawnOn, '12:10') : null,
    answer,
    narrowedFrom: narrowedFrom ?? null,
    via,
    recordedBy: recorder?.positionId ?? null,
    recordedAt,
  })
  const actor: Actor = recorder ? joint(recorder) : byClient
  const act = narrowedFrom ? 'consentNarrowed' : answer === 'refused' ? 'consentRefused' : 'consentGiven'
  const payload = { categories: given.categories, organisationId: to.organisationId }
  tell(area, { person, act, actor, at: recordedAt, subjectId: id, payload })
  if (withdrawnOn && given.narrowedFrom === undefined) {
    tell(area, {
      person,
      act: 'consentWithdrawn',
      actor,
      at: at(withdrawnOn, '12:10'),
      subjectId: id,
      payload,
    })
  }
  return id
}
