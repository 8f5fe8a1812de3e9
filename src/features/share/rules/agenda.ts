import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { RoomRow, roomSorts } from '../contract.ts'
import { isUncontacted, type RoomLimits } from './room.ts'

type Order = (a: RoomRow, b: RoomRow) => number

const cents = ({ ahead }: RoomRow): number => ahead?.cents ?? -1
const byAhead: Order = (a, b) => cents(b) - cents(a)
/** Never contacted first, then the longest ago. */
const byContact: Order = (a, b) => ((a.lastContactOn ?? '') < (b.lastContactOn ?? '') ? -1 : 1)
const byName: Order = (a, b) => (a.name ?? '\uFFFF').localeCompare(b.name ?? '\uFFFF', 'fi')

/**
 * The order in which the review goes through people. The agenda begins with those who have not been reached within the
 * time agreed, the dearest first, and puts those who left the list last.
 */
export function orderOf(sort: (typeof roomSorts)[number], today: PlainDate, limits: RoomLimits): Order {
  if (sort === 'ahead') return then(byAhead, byContact)
  if (sort === 'contact') return then(sameContact, byAhead)
  if (sort === 'name') return byName
  const rank = (row: RoomRow) => (row.paid === null ? 2 : isUncontacted(row, today, limits) ? 0 : 1)
  return then((a, b) => rank(a) - rank(b), then(byAhead, byContact))
}

const sameContact: Order = (a, b) => (a.lastContactOn === b.lastContactOn ? 0 : byContact(a, b))
const then =
  (first: Order, second: Order): Order =>
  (a, b) =>
    first(a, b) || second(a, b) || (a.clientId < b.clientId ? -1 : 1)
