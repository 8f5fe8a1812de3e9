import { describe, expect, it } from 'vitest'
import { decrypt, encrypt, type Keys, keyedHash, keyedHashes, keyNumber } from './crypto.ts'

const key = (byte: number): Keys => ({
  encryption: Buffer.alloc(32, byte),
  hash: Buffer.alloc(32, byte + 100),
})
const [old, fresh] = [key(1), key(3)]
const both: Keys = { ...fresh, others: [old] }

describe('two keys valid at once', () => {
  it('reads what either wrote, and writes with the current one', () => {
    expect(keyNumber(old)).not.toBe(keyNumber(fresh))
    expect(decrypt(both, encrypt(old, '010190-900P'))).toBe('010190-900P')
    expect(encrypt(both, 'x')[0]).toBe(keyNumber(fresh))
    expect(decrypt(fresh, encrypt(both, 'x'))).toBe('x')
  })

  it('finds a person by the hash of either, the current one first', () => {
    expect(keyedHashes(both, 'a')).toEqual([keyedHash(fresh, 'a'), keyedHash(old, 'a')])
  })

  it('reads what was written before keys were told apart', () => {
    const sealed = encrypt(old, 'x')
    sealed[0] = 1
    expect(decrypt(both, sealed)).toBe('x')
  })
})

describe('a key that is no longer valid', () => {
  it('opens nothing', () => {
    expect(() => decrypt(fresh, encrypt(old, 'x'))).toThrow('no key number')
    const sealed = encrypt(old, 'x')
    sealed[0] = 1
    expect(() => decrypt(fresh, sealed)).toThrow()
  })

  it('nor does a changed text', () => {
    const sealed = encrypt(fresh, 'x')
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1
    expect(() => decrypt(fresh, sealed)).toThrow()
  })
})
