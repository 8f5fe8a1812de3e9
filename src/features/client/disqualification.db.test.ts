import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testKeys } from '../../../tests/support/templates.ts'
import { accepted, createTown, refused, type Town } from '../../../tests/support/town.ts'
import { encrypt, keyedHash } from '../../platform/crypto.ts'
import * as contract from './contract.ts'

const code = '010190-900P'
let town: Town
beforeAll(async () => {
  town = await createTown()
})
afterAll(() => town.drop())

const sees = async (who: string, clientId: string) =>
  (await town.ask(who, contract.readHead, { params: { clientId } })).ok
const declareOf = (who: string, identityCode: string) =>
  town.ask(who, contract.declareBarOf, { body: { identityCode, reason: 'family' } })
const giveCode = (clientId: string, text: string) =>
  town.owner.query('update client_identity set code_hash = $2, code_cipher = $3 where client_id = $1', [
    clientId,
    keyedHash(testKeys, text),
    encrypt(testKeys, text),
  ])

describe('declared disqualification', () => {
  it('on a file shuts it to oneself at the next act, and to nobody else', async () => {
    const clientId = await town.addClient({ lastName: 'Serkku' }, 'coach', 'colleague')
    const declare = (who: string) =>
      town.ask(who, contract.declareBar, { params: { clientId }, body: { reason: 'disqualified' } })
    expect(refused(await declare('nurse')).code).toBe('notFound')
    accepted(await declare('coach'))
    expect(await sees('coach', clientId)).toBe(false)
    expect(await sees('colleague', clientId)).toBe(true)
    const { rows } = await town.owner.query(`select type, payload from journal where client_id = $1`, [
      clientId,
    ])
    expect(rows).toEqual([{ type: 'client.barDeclared', payload: { reason: 'disqualified' } }])
  })

  it('by identity code answers the same whether the person is known or not', async () => {
    const clientId = await town.addClient({ lastName: 'Sisar' }, 'coach')
    await giveCode(clientId, code)
    const known = accepted(await declareOf('coach', code))
    expect(accepted(await declareOf('coach', '020290-9027'))).toEqual(known)
    expect(await sees('coach', clientId)).toBe(false)
  })

  it('holds for a person who comes later', async () => {
    const later = await town.addClient({ lastName: 'Veli' }, 'coach')
    expect(await sees('coach', later)).toBe(true)
    await giveCode(later, '020290-9027')
    expect(await sees('coach', later)).toBe(false)
  })
})
