import { addDays, earlierOf, laterOf, type PlainDate } from '../kernel/plain-date.ts'
import { type Area, moment, own, tell } from './area.ts'
import type { Worker } from './organisations.ts'
import type { Person } from './persons.ts'

export interface Customership {
  readonly kind:
    | 'employment'
    | 'joint'
    | 'rehab'
    | 'socialRehab'
    | 'disability'
    | 'individualSupport'
    | 'workshop'
  readonly worker: Worker
  readonly on: PlainDate
  readonly closed?: { readonly on: PlainDate; readonly reason: string }
  /** A colleague who answered for the client before. */
  readonly before?: Worker
  /** Nobody is named: it waits on the unit's list. */
  readonly waits?: boolean
}

/** A customer relationship and who answers for it. Returns its id. */
export function openCustomership(area: Area, person: Person, given: Customership): string {
  const { kind, worker, on, closed } = given
  const id = person.chance.uuid()
  area.book.add('relationship', {
    id,
    clientId: person.id,
    organisationId: worker.organisationId,
    kind,
    openedOn: on,
    closedOn: closed?.on ?? null,
    closingReason: closed?.reason ?? null,
  })
  assign(area, person, id, given)
  const by = own(given.before ?? worker)
  tell(area, { person, act: 'attached', actor: by, at: moment(person, on), subjectId: id, payload: { kind } })
  return id
}

function assign(area: Area, person: Person, relationshipId: string, given: Customership): void {
  const { worker, before, on } = given
  const row = { relationshipId, clientId: person.id }
  if (given.waits) {
    area.book.add('assignment', {
      id: person.chance.uuid(),
      ...row,
      positionId: null,
      unitId: worker.unitId,
      valid: `[${on},)`,
    })
    return
  }
  const since = before ? handedOverOn(area, person, given) : on
  if (before && since > on) {
    area.book.add('assignment', {
      id: person.chance.uuid(),
      ...row,
      positionId: before.positionId,
      unitId: null,
      valid: `[${on},${since})`,
    })
    tell(area, {
      person,
      act: 'reassigned',
      actor: own(before),
      at: moment(person, since),
      subjectId: relationshipId,
    })
  }
  area.book.add('assignment', {
    id: person.chance.uuid(),
    ...row,
    positionId: worker.positionId,
    unitId: null,
    valid: `[${since},)`,
  })
}

/** Some time after the beginning and at the latest last month. */
const handedOverOn = ({ today }: Area, { chance }: Person, { on, closed }: Customership): PlainDate => {
  const last = addDays(closed?.on ?? today, -30)
  const wanted = addDays(on, chance.int(60, 400))
  return laterOf(on, earlierOf(wanted, last))
}
