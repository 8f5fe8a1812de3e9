import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testKeys } from '../../../tests/support/templates.ts'
import { accepted, createTown, refused, type Town } from '../../../tests/support/town.ts'
import { encrypt, keyedHash } from '../../platform/crypto.ts'
import { declareBarOf, readHead } from '../client/contract.ts'
import { listChanges, listOwnLog } from '../log/contract.ts'
import * as contract from './contract.ts'

let town: Town
beforeAll(async () => {
  town = await createTown()
})
afterAll(() => town.drop())

const because = 'Henkilöllisyystodistus on nähty.'
const codes = ['050590-9150', '050590-926B', '050590-937P', '050590-9482']
const giveCode = (clientId: string, text: string) =>
  town.owner.query('update client_identity set code_hash = $2, code_cipher = $3 where client_id = $1', [
    clientId,
    keyedHash(testKeys, text),
    encrypt(testKeys, text),
  ])
const sees = async (who: string, clientId: string) =>
  (await town.ask(who, readHead, { params: { clientId } })).ok
const join = (who: string, clientId: string, identityCode: string) =>
  town.ask(who, contract.joinCode, { params: { clientId }, body: { identityCode, reason: because } })
const merge = (who: string, clientId: string, otherId: string) =>
  town.ask(who, contract.mergeClients, { params: { clientId }, body: { otherId, reason: because } })
const rowsOf = async (text: string, ...values: unknown[]) => (await town.owner.query(text, values)).rows

async function addContact(clientId: string): Promise<string> {
  const [row] = await rowsOf(
    `insert into contact (client_id, kind, contacted_at, recorded_at) values ($1, 'call', '2026-11-20', '2026-11-20') returning id`,
    clientId,
  )
  await rowsOf(
    `insert into contact_note (contact_id, client_id, category, text) values ($1, $2, 'contactLog', 'note')`,
    row.id,
    clientId,
  )
  return row.id
}

describe('an identity code joined later', () => {
  it('answers the same whether another authority knows the person or nobody does', async () => {
    const [free = '', taken = ''] = codes
    const lonely = await town.addClient({ lastName: 'Uusi' }, 'coach')
    const known = await town.addClient({ lastName: 'Tuttu' }, 'coach')
    const theirs = await town.addClient({ lastName: 'Tuttu', firstNames: 'Toinen' }, 'counsellor')
    await giveCode(theirs, taken)
    expect(accepted(await join('coach', lonely, free))).toEqual({ outcome: 'joined', clientId: lonely })
    expect(accepted(await join('coach', known, taken))).toEqual({ outcome: 'joined', clientId: known })
    // the other authority keeps its client, under the row that stayed, and the row that went opens to nobody
    expect(await sees('counsellor', known)).toBe(true)
    expect(await sees('counsellor', theirs)).toBe(false)
    expect(await rowsOf('select from access_grant where client_id = $1', theirs)).toEqual([])
    const traces = await rowsOf('select client_id, how, reason from client_merge')
    expect(traces).toEqual([{ client_id: known, how: 'code', reason: because }])
    const told = await rowsOf(
      `select client_id, payload from journal where type = 'person.codeJoined' order by client_id = $1`,
      known,
    )
    expect(told.map((t) => t.payload)).toEqual([{ reason: because }, { reason: because }])
  })

  it('is refused at the field when it is another birth date’s, and when the client has one', async () => {
    const clientId = await town.addClient({ lastName: 'Muu' }, 'coach')
    const refusal = refused(await join('coach', clientId, '010190-900P'))
    expect([refusal.code, refusal.fields]).toEqual([
      'person.otherBirthDate',
      { identityCode: 'otherBirthDate' },
    ])
    await giveCode(clientId, codes[2] ?? '')
    expect(refused(await join('coach', clientId, codes[3] ?? '')).code).toBe('person.hasCode')
  })

  it('names one’s own other client, and joins nothing by itself', async () => {
    const clientId = await town.addClient({ lastName: 'Kaksi' }, 'coach')
    const other = await town.addClient({ lastName: 'Kaksi' }, 'coach')
    await giveCode(other, codes[3] ?? '')
    expect(accepted(await join('coach', clientId, codes[3] ?? ''))).toEqual({
      outcome: 'yours',
      clientId: other,
    })
    expect(await sees('coach', clientId)).toBe(true)
  })
})

describe('what a code does not open or tell', () => {
  it('a colleague’s client of the own organisation does not open by a code', async () => {
    const mine = await town.addClient({ lastName: 'Oma' }, 'coach')
    const theirs = await town.addClient({ lastName: 'Kollegan' }, 'colleague')
    await giveCode(theirs, '050590-970S')
    expect(refused(await join('coach', mine, '050590-970S')).code).toBe('person.notNow')
    expect([await sees('coach', theirs), await sees('colleague', theirs)]).toEqual([false, true])
  })

  it('who is disqualified by a code is told the same whether anybody has it or nobody', async () => {
    const [mine, theirs] = [
      await town.addClient({ lastName: 'Oma' }, 'coach'),
      await town.addClient({ lastName: 'Serkku' }, 'counsellor'),
    ]
    await giveCode(theirs, '050590-9814')
    for (const identityCode of ['050590-9814', '050590-992F']) {
      accepted(await town.ask('coach', declareBarOf, { body: { identityCode, reason: 'family' } }))
      expect(refused(await join('coach', mine, identityCode)).code).toBe('client.barred')
    }
  })
})

describe('two rows of one person', () => {
  it('become one, with the history of both, and the log of both is the person’s', async () => {
    const older = await town.addClient({ lastName: 'Sama' }, 'coach', 'counsellor')
    const newer = await town.addClient({ lastName: 'Sama' }, 'coach', 'nurse')
    await town.owner.query(`update client set created_at = created_at - interval '1 year' where id = $1`, [
      older,
    ])
    const contactId = await addContact(newer)
    await town.owner.query(
      `insert into share_list (organisation_id, municipality_code) select id, '091' from organisation where kind = 'employmentAuthority' limit 1`,
    )
    await town.owner.query(
      `insert into share_row (month, client_id, municipality_code, benefit_days, paid_days, paid_cents, share_percent, share_cents)
       select '2026-10-01', c, '091', 350, 20, 70000, 30, 21000 from unnest($1::uuid[]) c`,
      [[older, newer]],
    )
    await town.ask('nurse', readHead, { params: { clientId: newer } })
    await rowsOf(
      `with x as (insert into proxy (id, client_id, name, basis, valid, recorded_at)
         values (uuidv7(), $1, 'Pirkko Puolesta', 'guardian', '[2026-01-01,)', '2026-01-01') returning id, client_id)
       insert into journal (client_id, happened_at, type, category, role, proxy_id)
       select client_id, '2026-01-02', 'consent.given', 'consent', 'proxy', id from x`,
      newer,
    )
    const effect = accepted(
      await town.ask('coach', contract.readMergeEffect, {
        params: { clientId: newer },
        body: { otherId: older },
      }),
    )
    expect([effect.stays.id, effect.goes.id, effect.obstacle]).toEqual([older, newer, null])
    expect(effect.entries).toEqual([{ kind: 'contact', count: 1 }])
    expect(accepted(await merge('coach', newer, older))).toEqual({ clientId: older })
    expect([await sees('nurse', older), await sees('nurse', newer)]).toEqual([true, false])
    expect(await rowsOf('select client_id from contact where id = $1', contactId)).toEqual([
      { client_id: older },
    ])
    // a row of the same month of the share list stays where it was, and opens to nobody
    expect(await rowsOf('select client_id from share_row where client_id = $1', newer)).toHaveLength(1)
    expect(await rowsOf('select ground from access_grant where client_id = $1', newer)).toEqual([])
    const [log] = await rowsOf('select access.rows_of_person($1) as ids', older)
    expect(log.ids.toSorted()).toEqual([older, newer].toSorted())
    const { changes } = accepted(await town.ask('coach', listChanges, { params: { clientId: older } }))
    expect(changes[0]).toMatchObject({ type: 'person.merged', reason: expect.stringMatching(/./) })
    expect(changes.find(({ role }) => role === 'proxy')?.proxy).toBe('Pirkko Puolesta')
    // whoever looked at the row that went is told to the person
    await town.giveAccount(older, 'sama')
    const { entries } = accepted(await town.ask('sama', listOwnLog, {}))
    expect(entries).toContainEqual(
      expect.objectContaining({ worker: 'Worker nurse', event: 'client.headRead', inList: false }),
    )
  })

  it('become one that is protected when either was', async () => {
    const [older, newer] = [
      await town.addClient({ lastName: 'Turva' }, 'coach'),
      await town.addClient({ lastName: 'Turva' }, 'coach'),
    ]
    await rowsOf(`update client set created_at = created_at - interval '1 year' where id = $1`, older)
    await rowsOf('update client set protected = true where id = $1', newer)
    await rowsOf(
      `update client_contact set street_address = 'Salakuja 9', checked_on = '2026-11-01' where client_id = $1`,
      newer,
    )
    expect(accepted(await merge('coach', newer, older))).toEqual({ clientId: older })
    const head = accepted(await town.ask('coach', readHead, { params: { clientId: older } }))
    expect(head).toMatchObject({ protected: true, contact: null })
  })

  it('become one though an older evaluation decided nothing, and letters keep the language checked last', async () => {
    const [older, newer] = [
      await town.addClient({ lastName: 'Vanha' }, 'coach'),
      await town.addClient({ lastName: 'Vanha' }, 'coach'),
    ]
    await rowsOf(
      `with p as (insert into period (client_id, organisation_id, kind, during, status)
         select $1, organisation_id, 'rehabWork', daterange('2026-01-01', '2026-04-01'), 'ended' from relationship where client_id = $1
         returning id, client_id, organisation_id)
       insert into evaluation (period_id, client_id, organisation_id, party, text, given_at)
       select id, client_id, organisation_id, 'client', 'Hyvin meni', '2026-03-30' from p`,
      newer,
    )
    await rowsOf(`update evaluation set party = 'worker' where client_id = $1`, newer)
    await rowsOf(
      `update client_contact set language = 'sv', checked_on = '2026-11-01' where client_id = $1`,
      newer,
    )
    await rowsOf(`update client_contact set checked_on = '2026-01-01' where client_id = $1`, older)
    await rowsOf(`update client set created_at = created_at - interval '1 year' where id = $1`, older)
    expect(accepted(await merge('coach', newer, older))).toEqual({ clientId: older })
    expect(await rowsOf('select language from client_contact where client_id = $1', older)).toEqual([
      { language: 'sv' },
    ])
    const seen = await rowsOf(
      `select from access_log where event = 'person.merged' and client_ids @> array[$1]::uuid[]`,
      older,
    )
    expect(seen).toHaveLength(1)
  })

  it('are made one by nobody who has a ground on one only, and the answer is that of an unknown', async () => {
    const mine = await town.addClient({ lastName: 'Minun' }, 'coach')
    const theirs = await town.addClient({ lastName: 'Minun' }, 'counsellor')
    const unknown = '00000000-0000-4000-8000-000000000000'
    const answers = await Promise.all([merge('coach', mine, theirs), merge('coach', mine, unknown)])
    expect(answers.map((answer) => refused(answer))).toEqual([
      refused(answers[1] ?? answers[0]),
      refused(answers[1] ?? answers[0]),
    ])
    expect(await sees('counsellor', theirs)).toBe(true)
  })

  it('stay two when their codes differ, or a path is open on both', async () => {
    const [a, b] = [
      await town.addClient({ lastName: 'Eri' }, 'coach'),
      await town.addClient({ lastName: 'Eri' }, 'coach'),
    ]
    for (const id of [a, b])
      await rowsOf(
        `insert into path_case (client_id, path, status, turn, opened_on) values ($1, 'rehabWork', 'open', 'pair', '2026-11-01')`,
        id,
      )
    expect(refused(await merge('coach', a, b)).code).toBe('person.openOnBoth')
    await giveCode(a, '050590-959D')
    await giveCode(b, '050590-960E')
    expect(refused(await merge('coach', a, b)).code).toBe('person.otherCodes')
  })
})

describe('an entry on the wrong client', () => {
  it('goes to the right one with its notes, and each file tells of it without naming the other', async () => {
    const wrong = await town.addClient({ lastName: 'Väärä' }, 'coach')
    const right = await town.addClient({ lastName: 'Oikea' }, 'coach')
    const foreign = await town.addClient({ lastName: 'Vieras' }, 'counsellor')
    const entryId = await addContact(wrong)
    const move = (toClientId: string, reason = 'Nimet menivät sekaisin.') =>
      town.ask('coach', contract.moveEntry, {
        params: { clientId: wrong },
        body: { entry: 'contact', entryId, toClientId, reason },
      })
    for (const reason of ['Kuuluu henkilölle Oikea.', 'Ei ole Väärän asia.'])
      expect(refused(await move(right, reason)).code).toBe('person.reasonTellsWho')
    expect(refused(await move(foreign)).code).toBe('person.entryStays')
    accepted(await move(right))
    expect(await rowsOf('select client_id from contact_note where contact_id = $1', entryId)).toEqual([
      { client_id: right },
    ])
    const told = await rowsOf(
      'select client_id, type, payload::text from journal where subject_id = $1 order by type',
      entryId,
    )
    expect(told.map(({ client_id, type }) => [client_id, type])).toEqual([
      [wrong, 'person.entryMovedAway'],
      [right, 'person.entryMovedHere'],
    ])
    expect(told.some(({ payload }) => payload.includes(wrong) || payload.includes(right))).toBe(false)
    for (const client of [wrong, right]) {
      const { changes } = accepted(await town.ask('coach', listChanges, { params: { clientId: client } }))
      expect(changes[0]?.reason).toBe('Nimet menivät sekaisin.')
    }
  })
})

it('every key that holds a person beside a parent waits for the end, so that a person can move', async () => {
  const stiff = await rowsOf(`
    select conrelid::regclass::text as tbl, conname from pg_constraint where contype = 'f' and conparentid = 0 and not condeferrable
      and cardinality(conkey) > 1 and exists (select from pg_attribute a where a.attrelid = conrelid and a.attnum = any (conkey) and a.attname = 'client_id')`)
  expect(stiff, 'make it deferrable initially immediate, as migration 0198 does').toEqual([])
})
