import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, newUuid, noonOf, refused, type Town } from '../../../tests/support/town.ts'
import { asSystem } from '../../platform/db/transaction.ts'
import { jobTools } from '../../platform/jobs.ts'
import * as contract from './contract.ts'
import { privacyTasks } from './tasks.ts'

let town: Town
let clientId: string
const officers = ['officer', 'second']
beforeAll(async () => {
  town = await createTown()
  clientId = await town.addClient({ lastName: 'Lehtoranta', firstNames: 'Sanna' }, 'coach')
  await town.giveAccount(clientId, 'sanna')
  for (const subject of officers)
    await town.owner.query(
      `with w as (insert into worker (name, subject) values ($1, $2) returning id)
       insert into position (worker_id, organisation_id, role, valid)
       select id, $3, 'dataProtectionOfficer', '[2020-01-01,)' from w`,
      [`Worker ${subject}`, subject, town.organisations.get('employmentAuthority')?.id],
    )
})
afterAll(() => town.drop())

const read = (worker: string, client: string, at: string, event = 'file.opened', position = worker) =>
  town.owner.query(
    `insert into access_log (at, event, result, client_id, worker_id, position_id)
     select $1, $2, 'read', $3, w.id, p.id from worker w join position p on p.worker_id = w.id
     where w.subject = $4 and p.id = $5`,
    [at, event, client, worker, town.positions[position as 'coach']],
  )

describe('a request for log data', () => {
  const asked = (said: object = {}) => ({
    body: {
      id: newUuid(),
      subjectId: clientId,
      requestedOn: '2026-11-20',
      via: 'letter',
      fromDay: '2025-11-20',
      toDay: '2026-11-20',
      specialReason: null,
      ...said,
    },
  })
  const recordOne = async (said: object = {}) =>
    accepted(await town.ask('officer', contract.recordRequest, asked(said)))

  it('has a due day two months on, with its reason, and sent twice is one', async () => {
    const input = asked()
    const made = accepted(await town.ask('officer', contract.recordRequest, input))
    expect(made).toMatchObject({ dueOn: '2027-01-20', status: 'open', why: { rule: 'log.reply' } })
    expect(accepted(await town.ask('officer', contract.recordRequest, input))).toEqual(made)
    const { requests } = accepted(await town.ask('officer', contract.listRequests, {}))
    expect(requests.filter(({ id }) => id === made.id)).toHaveLength(1)
  })

  it('for what is older than two years wants a special reason, in the database too', async () => {
    const older = asked({ fromDay: '2023-01-01' })
    expect(refused(await town.ask('officer', contract.recordRequest, older))).toMatchObject({
      code: 'privacy.tooOld',
      fields: { specialReason: 'required' },
    })
    await recordOne({ fromDay: '2023-01-01', specialReason: 'Rikosepäily' })
    await expect(
      town.owner.query(
        `insert into log_request (id, client_id, requested_on, via, from_day, to_day, not_older_than, due_on, why)
        values (gen_random_uuid(), $1, '2026-11-20', 'letter', '2023-01-01', '2026-11-20', '2024-11-20', '2027-01-20', '{}')`,
        [clientId],
      ),
    ).rejects.toThrow('log_request')
  })

  it('of a day to come, or for nobody, is not recorded', async () => {
    expect(
      refused(
        await town.ask(
          'officer',
          contract.recordRequest,
          asked({ requestedOn: '2026-11-24', toDay: '2026-11-24' }),
        ),
      ).fields,
    ).toEqual({
      requestedOn: 'future',
    })
    expect(
      refused(await town.ask('officer', contract.recordRequest, asked({ subjectId: newUuid() }))).code,
    ).toBe('notFound')
  })

  it('is answered with the number of entries given, once', async () => {
    await read('coach', clientId, '2026-11-10T10:00:00Z')
    await read('coach', clientId, '2026-11-21T10:00:00Z')
    const { id, version } = await recordOne({ fromDay: '2026-11-01' })
    const close = { params: { requestId: id }, body: { version } }
    expect(accepted(await town.ask('officer', contract.answerRequest, close))).toMatchObject({
      status: 'answered',
      entries: 1,
      answeredBy: 'Worker officer',
    })
    expect(refused(await town.ask('second', contract.answerRequest, close)).code).toBe('changedMeanwhile')
  })

  it('is refused by a written decision only', async () => {
    const { id, version } = await recordOne()
    const refuse = (decision: string) =>
      town.ask('officer', contract.refuseRequest, { params: { requestId: id }, body: { decision, version } })
    expect(refused(await refuse('  ')).fields).toEqual({ decision: 'required' })
    expect(accepted(await refuse('Tiedot on jo annettu.'))).toMatchObject({ status: 'refused' })
    const { rows } = await town.owner.query('select type from journal where subject_id = $1 order by id', [
      id,
    ])
    expect(rows.map(({ type }) => type)).toEqual(['privacy.logRequested', 'privacy.logRefused'])
  })

  it('is made by the client, who sees own ones and no other’s', async () => {
    const other = await town.addClient({ lastName: 'Kivelä' }, 'coach')
    await town.giveAccount(other, 'kivela')
    const body = { id: newUuid(), fromDay: '2026-01-01', toDay: '2026-11-23', specialReason: null }
    accepted(await town.ask('kivela', contract.askOwnLog, { body }))
    const own = accepted(await town.ask('kivela', contract.listOwnRequests, {})).requests
    expect(own).toMatchObject([{ id: body.id, via: 'ownPage', dueOn: '2027-01-23' }])
    const hers = accepted(await town.ask('sanna', contract.listOwnRequests, {})).requests
    expect(hers.map(({ id }) => id)).not.toContain(body.id)
    expect(refused(await town.ask('coach', contract.listRequests, {})).code).toBe('notPermitted')
  })
})

describe('unusual reading', () => {
  const watch = async (on: string) => {
    await town.owner.query('update log_watch set watched_until = $1::date - 1', [on])
    await privacyTasks['log.watch']?.({}, jobTools(town.system, noonOf(on), town.installation))
  }
  const findings = async (closed = false) =>
    accepted(await town.ask('officer', contract.listFindings, { query: { closed } })).findings
  const setLimit = (name: string, value: number) =>
    town.owner.query('update access_setting set value = $2 where name = $1', [`log.unusual.${name}`, value])
  const onDay = async (day: string) => (await findings()).filter((f) => f.day === day)

  it('of many files within the minutes is found at the limit, not below it', async () => {
    await setLimit('manyFiles', 4)
    const clients: string[] = []
    for (const name of ['Aho', 'Haka', 'Kallio', 'Mäki'])
      clients.push(await town.addClient({ lastName: name }))
    const open = async (day: string, minutes: readonly number[]) => {
      for (const [i, client] of clients.entries())
        await read('colleague', client, `${day}T10:${String(minutes[i]).padStart(2, '0')}:00Z`)
    }
    await open('2026-10-06', [0, 10, 20, 59])
    await open('2026-10-07', [0, 10, 20, 30])
    await town.owner.query(`delete from access_log where at = '2026-10-07T10:30:00Z'`)
    // one of them again: still three files
    await read('colleague', clients[0] ?? '', '2026-10-07T10:31:00Z')
    await watch('2026-10-07')
    await watch('2026-10-08')
    expect(await onDay('2026-10-06')).toMatchObject([
      {
        rule: 'manyFiles',
        worker: 'Worker colleague',
        clientId: null,
        why: { rule: 'log.unusual.manyFiles', facts: { files: 4, limit: 4, minutes: 60, day: '2026-10-06' } },
      },
    ])
    expect(await onDay('2026-10-07')).toEqual([])
  })

  it('of deep history, after hours, after the end, and of a namesake each is found by its own rule', async () => {
    await setLimit('deepHistory', 3)
    await setLimit('afterHours', 2)
    const ended = await town.addClient({ lastName: 'Entinen' })
    await town.assign(ended, 'coach', '2026-01-01')
    await town.owner.query(`update assignment set valid = '[2026-01-01,2026-10-10)' where client_id = $1`, [
      ended,
    ])
    const namesake = await town.addClient({ lastName: 'Coach' }, 'coach')
    for (const minute of [1, 2, 3])
      await read('coach', clientId, `2026-10-13T09:0${minute}:00Z`, 'file.timelineRead')
    await read('coach', ended, '2026-10-13T10:00:00Z')
    await read('coach', namesake, '2026-10-13T11:00:00Z')
    // 20.30 in Helsinki, and a Saturday
    await read('nurse', clientId, '2026-10-13T17:30:00Z')
    await read('nurse', ended, '2026-10-13T17:40:00Z')
    await watch('2026-10-14')
    const found = await onDay('2026-10-13')
    expect(found.map(({ rule, worker }) => [rule, worker]).sort()).toEqual([
      ['afterHours', 'Worker nurse'],
      ['deepHistory', 'Worker coach'],
      ['endedBefore', 'Worker coach'],
      ['sameSurname', 'Worker coach'],
    ])
    expect(found.find(({ rule }) => rule === 'endedBefore')?.why.facts).toMatchObject({
      endedOn: '2026-10-09',
      limit: 14,
    })
    // the ground ended long enough ago, a namesake is asked of once, an assignment in force is no end
    await read('coach', ended, '2026-10-26T10:00:00Z')
    await read('coach', namesake, '2026-10-26T10:00:00Z')
    await read('coach', clientId, '2026-10-26T10:00:00Z')
    await watch('2026-10-27')
    expect(await onDay('2026-10-26')).toEqual([])
  })

  it('is found of the reader’s own telephone number, however it is written', async () => {
    await town.owner.query(`update worker set phone = '050-555 0199' where subject = 'kela'`)
    await read('kela', clientId, '2026-10-20T10:00:00Z')
    await watch('2026-10-21')
    expect((await onDay('2026-10-20')).map(({ rule, worker }) => [rule, worker])).toEqual([
      ['ownNumber', 'Worker kela'],
    ])
  })

  it('looked for twice is found once, and the night’s work goes on from where it was', async () => {
    const before = await findings()
    await watch('2026-10-14')
    expect((await findings()).length).toBe(before.length)
    const answer = accepted(await town.ask('officer', contract.listFindings, { query: {} }))
    expect(answer).toMatchObject({ watchedUntil: '2026-10-14', open: before.length })
  })

  it('is closed with a reason, once, by an officer, and never by whom it is about', async () => {
    const [finding] = await findings()
    if (!finding) throw new Error('no finding')
    const close = (who: string, reason: string, findingId = finding.id) =>
      town.ask(who, contract.closeFinding, {
        params: { findingId },
        body: { outcome: 'clarified', reason, version: 1 },
      })
    expect(refused(await close('officer', ' ')).fields).toEqual({ reason: 'required' })
    expect(refused(await close('coach', 'x')).code).toBe('notPermitted')
    expect(accepted(await close('officer', 'Sijaistus alkoi.'))).toMatchObject({
      outcome: 'clarified',
      closedBy: 'Worker officer',
    })
    expect(refused(await close('second', 'Toinen')).code).toBe('changedMeanwhile')
    expect((await findings(true)).map(({ id }) => id)).toContain(finding.id)
    const { rows } = await town.owner.query(
      `insert into log_finding (rule, day, worker_id, facts, found_at)
       select 'afterHours', '2026-10-01', id, '{}', now() from worker where subject = 'officer' returning id`,
    )
    expect(refused(await close('officer', 'Oma', rows[0].id)).code).toBe('privacy.ownFinding')
    await asSystem(town.db, 'none', async (tx) => {
      expect(await tx.selectFrom('logFinding').selectAll().execute()).toEqual([])
    })
  })

  it('shows nothing of what the files say', async () => {
    const text = JSON.stringify(await findings())
    expect(text).not.toMatch(/Lehtoranta|Entinen|"Coach"/)
  })
})

describe('the limits of unusual reading', () => {
  const set = (who: string, before: number, value: number) =>
    town.ask(who, contract.setLimit, { params: { name: 'manyFiles' }, body: { before, value } })

  it('are set within bounds by an officer, and who comes second is told', async () => {
    const before =
      accepted(await town.ask('officer', contract.listLimits, {})).limits.find((l) => l.name === 'manyFiles')
        ?.value ?? 0
    expect(refused(await set('officer', before, 1)).code).toBe('privacy.limitOutside')
    expect(accepted(await set('officer', before, before + 1)).value).toBe(before + 1)
    expect(refused(await set('second', before, before + 2)).code).toBe('changedMeanwhile')
    expect(refused(await set('coach', before + 1, 50)).code).toBe('notPermitted')
  })
})
