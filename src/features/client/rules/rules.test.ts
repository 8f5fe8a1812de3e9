import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { looksLikeCode, readIdentityCode } from './identity.ts'
import { checkIntake } from './intake.ts'
import { keyAfter, nameKey, searchKey } from './name-key.ts'
import { kindsOpenedBy } from './relationship-kinds.ts'

const today = plainDate('2026-11-23')

describe('name key', () => {
  it.each([
    ['Hämäläinen', 'Väinö', 'hamalainen vaino'],
    ['Storås', 'Åke', 'storas ake'],
    ['von  Essen', ' Eva-Lotta ', 'von essen eva-lotta'],
    ['Ødegård', 'Søren', 'odegard soren'],
  ])('%s %s is found by %s', (last, first, key) => {
    expect(nameKey(last, first)).toBe(key)
  })

  it('what is typed with a comma or in capitals is the same', () => {
    expect(searchKey('HÄMÄLÄINEN, Vä')).toBe('hamalainen va')
  })

  it('the range of a prefix holds all that begin with it and nothing else', () => {
    const inRange = (key: string) => key >= searchKey('hama') && key < keyAfter(searchKey('hama'))
    expect(['hama', 'hamalainen vaino', 'hamaöö'].map(inRange)).toEqual([true, true, true])
    expect(['halonen', 'hamm', 'hamb'].map(inRange)).toEqual([false, false, false])
  })
})

describe('identity code', () => {
  it('is read in any case and with spaces', () => {
    expect(readIdentityCode(' 010190-900p', today)).toEqual({
      ok: true,
      value: { code: '010190-900P', birthDate: '1990-01-01' },
    })
  })

  it.each(['010190-900A', '310290-9001', 'Lehtoranta', ''])('%s is refused at the field', (code) => {
    expect(readIdentityCode(code, today)).toMatchObject({
      refusal: { fields: { identityCode: 'identityCode' } },
    })
  })

  it('of one not yet born is refused', () => {
    expect(readIdentityCode('010190-900P', plainDate('1989-12-31')).ok).toBe(false)
  })

  it.each([
    ['010190-900P', true],
    ['010190', true],
    ['010190-9', true],
    ['Lehtoranta Sanna', false],
    ['Matti 2', false],
  ])('%s looks like a code: %s', (text, expected) => {
    expect(looksLikeCode(text)).toBe(expected)
  })
})

describe('intake', () => {
  const intake = { kind: 'employment', identityCode: null, birthDate: plainDate('1985-03-02') }

  it('without a code goes by the birth date', () => {
    expect(checkIntake(intake, 'employmentAuthority', today)).toEqual({
      ok: true,
      value: { code: null, birthDate: '1985-03-02' },
    })
  })

  it('with a code takes the birth date from it, whatever was typed', () => {
    const person = checkIntake({ ...intake, identityCode: '010190-900P' }, 'employmentAuthority', today)
    expect(person).toMatchObject({ value: { birthDate: '1990-01-01' } })
  })

  it('opens only what the own kind of organisation opens', () => {
    expect(checkIntake(intake, 'wellbeingCounty', today)).toMatchObject({
      refusal: { code: 'client.notOurService' },
    })
    expect(kindsOpenedBy('provider')).toEqual([])
    expect(kindsOpenedBy(null)).toEqual([])
    expect(
      checkIntake({ ...intake, birthDate: plainDate('2026-11-24') }, 'employmentAuthority', today),
    ).toMatchObject({
      refusal: { fields: { birthDate: 'future' } },
    })
  })
})
