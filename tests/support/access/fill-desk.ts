import type pg from 'pg'
import { addDays, instantInHelsinki, type PlainDate } from '../../../src/kernel/plain-date.ts'
import { contains, formatDaterange, span } from '../../../src/kernel/span.ts'
import { fillSlots } from './fill-slots.ts'
import { at, insert } from './insert.ts'
import { type Chance, chanceOf } from './random.ts'
import type { Position, World } from './world.ts'

/** Managers and keepers of the system have no unit's list. */
const noList = ['manager', 'administrator', 'registerKeeper', 'dataProtectionOfficer']

const turns = ['pair', 'employment', 'social', 'kela', 'client', 'nobody']
const states = ['running', 'running', 'running', 'limit', 'paused', 'stopped'] as const

/** Days, turns and meetings in which one row matters and the next does not; of the world's own rows and some more. As the owner. */
export async function fillDesk(db: pg.ClientBase, world: World, seed: number, day: PlainDate): Promise<void> {
  const chance = chanceOf(seed + 3_000_000)
  const near = (days: number) => addDays(day, chance.upTo(2 * days + 1) - days)
  await db.query(
    'update path_case c set turn = x.turn from jsonb_to_recordset($1) x(id uuid, turn text) where c.id = x.id',
    [JSON.stringify(world.cases.map((c) => ({ id: c.id, turn: chance.one(turns) })))],
  )
  const { rows } = await db.query<{ id: string }>('select id from deadline order by id')
  const deadlines = rows.map(({ id }) => {
    const state = chance.one(states)
    const moved = chance.is(0.3) ? { moved_on: near(20), moved_from: near(20), moved_version: 'v1' } : {}
    return {
      id,
      state,
      due_on: near(30),
      position_id: chance.is(0.3) ? chance.one(world.positions).id : null,
      reason: state === 'paused' || state === 'stopped' ? 'done' : null,
      done_on: state === 'stopped' ? day : null,
      ...moved,
    }
  })
  await db.query(
    `update deadline d set state = x.state, due_on = x.due_on, position_id = x.position_id, reason = x.reason, done_on = x.done_on,
       moved_on = x.moved_on, moved_from = x.moved_from, moved_version = x.moved_version
     from jsonb_populate_recordset(null::deadline, $1) x where d.id = x.id`,
    [JSON.stringify(deadlines)],
  )
  await fillMeetings(db, world, chance, day)
  await fillReferrals(db, world, chance, day)
  await fillSlots(db, world, chance, day)
}

/**
 * A newcomer whom nobody knows, sent to two units of which one worker acts for both as a substitute; the second referral is still to come and opens
 * nothing yet.
 */
async function fillReferrals(db: pg.ClientBase, world: World, chance: Chance, day: PlainDate): Promise<void> {
  const workers = world.positions.filter((p) => !noList.includes(p.role) && contains(p.valid, day))
  const isNew = (me: Position, absent: Position) =>
    !world.substitutions.some((s) => s.absentId === absent.id && s.substituteId === me.id)
  const pairs = workers.flatMap((me) =>
    workers
      .filter(
        (p) =>
          p.organisationId === me.organisationId &&
          p.unitId !== me.unitId &&
          p.unitId &&
          me.unitId &&
          isNew(me, p),
      )
      .map((absent) => ({ me, absent })),
  )
  if (pairs.length === 0) return
  const { me, absent } = chance.one(pairs)
  const newcomer = chance.id()
  await insert(db, 'client', [
    {
      id: newcomer,
      last_name: 'Uusi',
      first_names: 'Uuno',
      name_key: 'uusi uuno',
      protected: false,
      created_at: at(day),
      version: 1,
    },
  ])
  await insert(db, 'substitution', [
    {
      id: chance.id(),
      absent_id: absent.id,
      substitute_id: me.id,
      valid: formatDaterange(span(day, addDays(day, 1))),
      version: 1,
    },
  ])
  const from = chance.one(world.positions.filter((p) => p.id !== me.id && p.id !== absent.id))
  const by = {
    client_id: newcomer,
    from_organisation_id: from.organisationId,
    from_position_id: from.id,
    kind: 'workshop',
  }
  const said = { reason: 'reason', tried: '', assessment: '', status: 'sent', version: 1 }
  await insert(db, 'referral', [
    { ...by, ...said, id: chance.id(), to_unit_id: me.unitId, sent_at: at(addDays(day, -1)) },
    { ...by, ...said, id: chance.id(), to_unit_id: absent.unitId, sent_at: at(addDays(day, 1)) },
  ])
}

async function fillMeetings(
  db: pg.ClientBase,
  { clients }: World,
  chance: Chance,
  day: PlainDate,
): Promise<void> {
  const moments = [-3, -1, 0, 1].flatMap((days) =>
    ['00:00', '08:30', '23:30'].map((time) => instantInHelsinki(addDays(day, days), time).toISOString()),
  )
  const some = clients.flatMap((c) =>
    chance.some(moments, 0.3).map((moment) => ({ client_id: c.id, moment })),
  )
  await insert(
    db,
    'meeting',
    some.map(({ client_id, moment }) => ({
      client_id,
      id: chance.id(),
      kind: 'initial',
      channel: 'phone',
      starts_at: moment,
      held: chance.one(['planned', 'planned', 'held']),
      participants: [],
      recorded_at: moment,
      version: 1,
    })),
  )
  await insert(
    db,
    'contact',
    some.map(({ client_id, moment }) => ({
      client_id,
      id: chance.id(),
      kind: 'call',
      contacted_at: moment,
      recorded_at: moment,
    })),
  )
}
