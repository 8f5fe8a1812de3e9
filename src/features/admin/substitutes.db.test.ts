import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, newUuid, noonOf, refused, type Town } from '../../../tests/support/town.ts'
import { readHead } from '../client/contract.ts'
import * as contract from './contract.ts'

let town: Town
let clientId: string
beforeAll(async () => {
  town = await createTown()
  clientId = await town.addClient({ lastName: 'Loma' }, 'coach')
})
afterAll(() => town.drop())

const sees = async (who: string, day: string) =>
  (await town.ask(who, readHead, { params: { clientId } }, noonOf(day))).ok

const name = (more: object = {}, who = 'boss') =>
  town.ask(who, contract.nameSubstitute, {
    body: {
      id: newUuid(),
      absentId: town.positions.coach,
      substituteId: town.positions.colleague,
      from: '2026-11-25',
      to: '2026-11-27',
      ...more,
    },
  })

const end = (substitutionId: string, who = 'boss', day = '2026-11-23') =>
  town.ask(who, contract.endSubstitution, { params: { substitutionId } }, noonOf(day))

const list = async (who = 'boss') =>
  accepted(await town.ask(who, contract.listSubstitutions, {})).substitutions

describe('a substitute', () => {
  it('sees the colleague’s clients from the first day to the last, and not after', async () => {
    const body = { id: newUuid() }
    accepted(await name(body))
    accepted(await name(body))
    expect(await list()).toMatchObject([
      {
        absent: { name: 'Worker coach' },
        substitute: { name: 'Worker colleague' },
        from: '2026-11-25',
        to: '2026-11-27',
      },
    ])
    const days = ['2026-11-24', '2026-11-25', '2026-11-27', '2026-11-28']
    expect(await Promise.all(days.map((day) => sees('colleague', day)))).toEqual([false, true, true, false])
    expect(refused(await name()).code).toBe('admin.substituteTwice')
  })

  it('sees nothing from the moment it is ended; one that never began leaves no trace of a ground', async () => {
    const [found] = await list()
    accepted(await end(found?.id ?? '', 'boss', '2026-11-26'))
    expect(await sees('colleague', '2026-11-26')).toBe(false)
    const { rows } = await town.owner.query('select valid::text from substitution')
    expect(rows).toEqual([{ valid: '[2026-11-25,2026-11-26)' }])
    expect(refused(await end(found?.id ?? '', 'boss', '2026-11-26')).code).toBe('notFound')

    const { id } = accepted(await name({ from: '2026-12-01', to: '2026-12-05' }))
    accepted(await end(id))
    const { rows: left } = await town.owner.query('select from substitution where id = $1', [id])
    expect(left).toEqual([])
    const { rows: journal } = await town.owner.query(
      'select type from journal where subject_id = $1 order by id',
      [id],
    )
    expect(journal.map((r) => r.type)).toEqual(['admin.substituteNamed', 'admin.substitutionEnded'])
  })

  it('is a colleague of the same organisation, for days to come', async () => {
    expect(refused(await name({ substituteId: town.positions.nurse })).code).toBe('admin.substituteUnfit')
    expect(refused(await name({ substituteId: town.positions.coach })).code).toBe('admin.substituteUnfit')
    expect(refused(await name({ from: '2026-11-20' })).fields).toEqual({ from: 'past' })
    expect(refused(await name({ to: '2026-11-24' })).fields).toEqual({ to: 'endBeforeStart' })
    const foreign = { absentId: town.positions.counsellor, substituteId: town.positions.counsellor }
    expect(refused(await name(foreign)).code).toBe('admin.substituteUnfit')
    expect(refused(await name({}, 'coach')).code).toBe('notPermitted')
  })

  it('of another organisation is not the manager’s to see or end', async () => {
    const { rows } = await town.owner.query(
      `with w as (insert into worker (name) values ('Toinen') returning id),
       p as (insert into position (worker_id, organisation_id, role, valid)
         select id, $1, 'socialWorker', '[2020-01-01,)' from w returning id)
       insert into substitution (absent_id, substitute_id, valid) select $2, id, '[2026-11-20,2026-12-20)' from p returning id`,
      [town.organisations.get('wellbeingCounty')?.id, town.positions.counsellor],
    )
    expect((await list()).map((s) => s.id)).not.toContain(rows[0].id)
    expect(refused(await end(rows[0].id)).code).toBe('notFound')
  })
})
