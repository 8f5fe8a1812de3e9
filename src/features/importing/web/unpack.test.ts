import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { mostBytes } from '../contract.ts'
import { readChosen } from './chosen-files.ts'
import { unpack } from './unpack.ts'

const packed = (files: Record<string, Uint8Array>) => zipSync(files)
const given = (name: string, bytes: Uint8Array) => ({
  name,
  size: bytes.length,
  bytes: async () => new Uint8Array(bytes).buffer,
})

describe('a packed file', () => {
  it('is taken as the files that are in it, whatever folder they are in; what systems add is left', async () => {
    const zip = packed({
      'vienti/clients.csv': strToU8('client_ref\nä'),
      'vienti/statuses.csv': strToU8('client_ref'),
      '__MACOSX/vienti/._clients.csv': strToU8('x'),
      'vienti/.DS_Store': strToU8('x'),
      'vienti/lue.txt': strToU8('x'),
    })
    const { files, problems } = await readChosen([given('Vienti.ZIP', zip)])
    expect(files.map(({ name, text }) => [name, text])).toEqual([
      ['clients.csv', 'client_ref\nä'],
      ['statuses.csv', 'client_ref'],
    ])
    expect(problems).toEqual([{ code: 'notTaken', name: 'lue.txt' }])
  })

  it('is known by the names of its files and never by their paths', () => {
    const found = unpack(packed({ '../../etc/clients.csv': strToU8('a'), '/plans.csv': strToU8('b') }))
    expect(found.ok && found.files.map(({ name }) => name)).toEqual(['clients.csv', 'plans.csv'])
  })

  it('that has a file twice, or one chosen beside it, takes the first and tells', async () => {
    const zip = packed({ 'a/plans.csv': strToU8('1'), 'b/plans.csv': strToU8('2') })
    const { files, problems } = await readChosen([given('a.zip', zip)])
    expect(files).toEqual([{ name: 'plans.csv', text: '1' }])
    expect(problems).toEqual([{ code: 'chosenTwice', name: 'plans.csv' }])
  })

  it('that grows beyond the limit is stopped, whatever it says of its size', () => {
    const bomb = packed({ 'clients.csv': new Uint8Array(30_000_000) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(unpack(bomb, 1_000_000)).toEqual({ ok: false, code: 'zipTooLarge' })
    // the size in its heads made small
    const lying = new Uint8Array(bomb)
    for (let at = 0; at < lying.length - 4; at += 1)
      if (lying[at] === 0x50 && lying[at + 1] === 0x4b && lying[at + 2] === 3)
        lying.set([1, 0, 0, 0], at + 22)
    expect(unpack(lying, 1_000_000)).toEqual({ ok: false, code: 'zipTooLarge' })
  })

  it('of too many files, cut short, or none at all is refused', () => {
    const many = Object.fromEntries(Array.from({ length: 61 }, (_, n) => [`${n}.csv`, strToU8('x')]))
    expect(unpack(packed(many))).toEqual({ ok: false, code: 'zipTooMany' })
    expect(unpack(strToU8('client_ref;name'))).toEqual({ ok: false, code: 'zipUnreadable' })
    const whole = packed({ 'clients.csv': crypto.getRandomValues(new Uint8Array(2_000)) })
    expect(unpack(whole.subarray(0, 900)).ok).toBe(false)
    // the first file is whole, and of the others nothing is left
    const two = packed({ 'clients.csv': strToU8('a'), 'plans.csv': strToU8('b') })
    const second = new TextDecoder('latin1').decode(two).indexOf('PK\u0003\u0004', 4)
    expect(unpack(two.subarray(0, second + 10))).toEqual({ ok: false, code: 'zipUnreadable' })
  })

  it('is too large when what was chosen beside it leaves no room', async () => {
    const large = { ...given('plans.csv', strToU8('x')), size: mostBytes - 200 }
    const problemsWith = async (bytes: number) =>
      (await readChosen([large, given('a.zip', packed({ 'clients.csv': new Uint8Array(bytes) }))])).problems
    expect(await problemsWith(150)).toEqual([])
    expect(await problemsWith(500)).toEqual([{ code: 'zipTooLarge', name: 'a.zip' }])
  })
})
