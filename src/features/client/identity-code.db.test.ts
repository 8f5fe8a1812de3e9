import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, createTown, newUuid, refused, type Town } from '../../../tests/support/town.ts'
import { openEmergency } from '../emergency/contract.ts'
import { findLoggedPerson } from '../log/contract.ts'
import { joinCode } from '../person/contract.ts'
import { recordProxy } from '../proxy/contract.ts'
import * as contract from './contract.ts'

/** An identity code that somebody writes stands nowhere as it was written (access.md, Special protection). */
let town: Town
beforeAll(async () => {
  town = await createTown()
  await town.owner.query(
    `with w as (insert into worker (name, subject) values ('Officer', 'officer') returning id)
     insert into position (worker_id, organisation_id, role, valid) select id, $1, 'dataProtectionOfficer', '[2020-01-01,)' from w`,
    [town.organisations.get('employmentAuthority')?.id],
  )
})
afterAll(() => town.drop())

const [ofClient, ofJoined, ofRelative, ofProxy, ofNobody] = [
  '010190-900P',
  '020290-9027',
  '050590-959D',
  '050590-960E',
  '050590-9814',
]
const contact = {
  ...{ municipalityCode: null, language: 'fi', interpreter: false, phone: null, email: null },
  ...{ streetAddress: null, postalCode: null, postOffice: null },
}
const intake = (identityCode: string) => ({
  ...{
    id: newUuid(),
    kind: 'employment',
    identityCode,
    birthDate: null,
    lastName: 'Tunnus',
    firstNames: 'Tyyne',
  },
  ...{ contact, origin: 'client' },
})

/** Every text of every table, the queue of jobs and the months of the log among them, in which the words stand. */
async function tablesWith(words: readonly string[]): Promise<string[]> {
  const { rows: tables } = await town.owner.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('public', 'access', 'log_month', 'graphile_worker', 'statistics')`,
  )
  expect(tables.length).toBeGreaterThan(50)
  const found: string[] = []
  for (const { name } of tables) {
    const { rowCount } = await town.owner.query(
      `select from ${name} t where exists (select from unnest($1::text[]) w where strpos(upper(t::text), w) > 0) limit 1`,
      [words],
    )
    if (rowCount) found.push(name)
  }
  return found
}

describe('an identity code', () => {
  it('written in any act, done or refused, stands in no table in the clear', async () => {
    const made = accepted(await town.ask('coach', contract.createClient, { body: intake(ofClient) }))
    const clientId = made.clientId ?? ''
    const params = { clientId }
    const text = { body: { text: ofClient } }
    expect(accepted(await town.ask('coach', contract.searchClients, text)).clients).toHaveLength(1)
    expect(accepted(await town.ask('nurse', contract.searchClients, text)).clients).toEqual([])
    accepted(await town.ask('coach', contract.revealIdentityCode, { params }))
    refused(await town.ask('nurse', contract.revealIdentityCode, { params }))
    const joined = await town.addClient({ lastName: 'Myöhempi' }, 'coach')
    const joining = (identityCode: string) => ({
      params: { clientId: joined },
      body: { identityCode, reason: 'Passi nähtiin.' },
    })
    await town.owner.query(`update client_identity set birth_date = '1990-02-02' where client_id = $1`, [
      joined,
    ])
    refused(await town.ask('coach', joinCode, joining(ofNobody)))
    accepted(await town.ask('coach', joinCode, joining(ofJoined)))
    const bar = { body: { identityCode: ofRelative, reason: 'family' as const } }
    accepted(await town.ask('coach', contract.declareBarOf, bar))
    refused(await town.ask('coach', contract.createClient, { body: intake(ofRelative) }))
    const proxy = {
      id: newUuid(),
      name: 'P',
      basis: 'guardian',
      identityCode: ofProxy,
      from: town.on,
      to: null,
    }
    accepted(await town.ask('coach', recordProxy, { params, body: proxy }))
    const emergency = (identityCode: string) => ({
      ...{ id: newUuid(), identityCode, lastName: null, firstNames: null, birthDate: null },
      reason: 'Poliisi soittaa: asiakas on kadoksissa.',
    })
    accepted(await town.ask('colleague', openEmergency, { body: emergency(ofClient) }))
    refused(await town.ask('colleague', openEmergency, { body: emergency(ofNobody) }))
    accepted(await town.ask('officer', findLoggedPerson, text))
    expect(await tablesWith([ofClient, ofJoined, ofRelative, ofProxy, ofNobody])).toEqual([])
    // and is found where it does stand
    expect(await tablesWith(['TUNNUS'])).toContain('client')
  })
})
