import { describe, expect, test } from 'vitest'
import { runRule } from '../registry.ts'

const outcomeOf = (rule: string, code: string): unknown => {
  const outcome = runRule(rule, { code })
  return outcome.ok ? outcome.answer : outcome.refusal.code
}
/** Independent of the rule: the check character of the nine digits. */
const checked = (ddmmyy: string, separator: string, number: string): string => {
  const characters = '0123456789ABCDEFHJKLMNPRSTUVWXY'
  return `${ddmmyy}${separator}${number}${characters[Number(ddmmyy + number) % 31]}`
}
const personal = (code: string) => outcomeOf('identity.personal', code)
const wrong = { valid: false, birthDate: null, temporary: null }

describe('identity.personal: the century by the separator', () => {
  test.each([
    ['+', '1852-10-13'],
    ['-', '1952-10-13'],
    ['Y', '1952-10-13'],
    ['X', '1952-10-13'],
    ['W', '1952-10-13'],
    ['V', '1952-10-13'],
    ['U', '1952-10-13'],
    ['A', '2052-10-13'],
    ['B', '2052-10-13'],
    ['C', '2052-10-13'],
    ['D', '2052-10-13'],
    ['E', '2052-10-13'],
    ['F', '2052-10-13'],
  ])('"%s" → %s', (separator, birthDate) => {
    expect(personal(`131052${separator}308T`)).toMatchObject({ valid: true, birthDate })
  })
  test.each(['G', 'H', 'T', 'Z', 'a', 'y', ' ', '_', '0', ''])('"%s" is no separator', (separator) => {
    expect(personal(`131052${separator}308T`)).toEqual(wrong)
  })
})

describe('identity.personal: individual numbers', () => {
  test.each([
    ['000', wrong],
    ['001', wrong],
    ['002', { valid: true, birthDate: '1952-10-13', temporary: false }],
    ['003', { valid: true, birthDate: '1952-10-13', temporary: false }],
    ['898', { valid: true, birthDate: '1952-10-13', temporary: false }],
    ['899', { valid: true, birthDate: '1952-10-13', temporary: false }],
    ['900', { valid: true, birthDate: '1952-10-13', temporary: true }],
    ['901', { valid: true, birthDate: '1952-10-13', temporary: true }],
    ['999', { valid: true, birthDate: '1952-10-13', temporary: true }],
  ])('%s: %o', (number, expected) => {
    expect(personal(checked('131052', '-', number))).toEqual(expected)
  })
})

describe('identity.personal: the day of birth is a day of the calendar', () => {
  test.each([
    ['290200', 'A', '2000-02-29'],
    ['290204', 'A', '2004-02-29'],
    ['290296', '-', '1996-02-29'],
    ['311299', '-', '1999-12-31'],
    ['010100', 'A', '2000-01-01'],
    ['010100', '-', '1900-01-01'],
    ['010100', '+', '1800-01-01'],
    ['311299', '+', '1899-12-31'],
  ])('%s%s → %s', (ddmmyy, separator, birthDate) => {
    expect(personal(checked(ddmmyy, separator, '901'))).toMatchObject({ valid: true, birthDate })
  })
  test.each([
    ['290200', '-', '1900 was no leap year'],
    ['290200', '+', '1800 was no leap year'],
    ['290201', 'A', '2001 was no leap year'],
    ['300204', 'A', 'there is no 30 February'],
    ['310499', '-', 'there is no 31 April'],
    ['000199', '-', 'there is no day nought'],
    ['320199', '-', 'there is no 32 January'],
    ['010099', '-', 'there is no month nought'],
    ['011399', '-', 'there is no 13th month'],
  ])('%s%s: %s', (ddmmyy, separator) => {
    expect(personal(checked(ddmmyy, separator, '901'))).toEqual(wrong)
  })
})

describe('identity.personal: form, as written', () => {
  test.each([
    ['lower case', '131052-308t'],
    ['a space before', ' 131052-308T'],
    ['a space after', '131052-308T '],
    ['a line break after', '131052-308T\n'],
    ['no separator', '131052308T'],
    ['five digits', '13152-308T'],
    ['seven digits', '1310521-308T'],
    ['two digits of number', '131052-30T'],
    ['four digits of number', '131052-3080T'],
    ['no check character', '131052-308'],
    ['a check character that is not in use', '131052-308G'],
    ['Arabic digits', '١٣١٠٥٢-308T'],
    ['an en dash', '131052–308T'],
    ['nothing', ''],
  ])('%s is wrong', (_, code) => {
    expect(personal(code)).toEqual(wrong)
  })
  test('two people may share all but the separator: each is right, and another', () => {
    expect(personal('010594Y9032')).toMatchObject({ birthDate: '1994-05-01' })
    expect(personal('010594-9032')).toMatchObject({ birthDate: '1994-05-01' })
    expect(personal('010594A9032')).toMatchObject({ birthDate: '2094-05-01' })
  })
  test('in words, without the code', () => {
    const outcome = runRule('identity.personal', { code: '131052-308U' })
    expect(outcome.ok && outcome.because.map((because) => because.says).join()).not.toContain('131052')
    expect(outcome).toMatchObject({ because: [{ cite: '128/2010 2 §' }], version: '128/2010@2023-01-01' })
  })
})

describe('identity.business: every remainder of modulus 11', () => {
  /** Only the last digit (weight 2) and the one before it (weight 4) are used: the sum is read off the number. */
  test.each([
    ['0000000-0', 0, true],
    ['0000001-9', 2, true],
    ['0000010-7', 4, true],
    ['0000002-7', 4, true],
    ['0000003-5', 6, true],
    ['0000004-3', 8, true],
    ['0000005-1', 10, true],
    ['0000007-8', 14, true],
    ['0000008-6', 16, true],
    ['0000009-4', 18, true],
    ['0000019-0', 22, true],
    ['0000006-0', 12, false],
    ['0000006-1', 12, false],
    ['0000001-2', 2, false],
    ['0000000-1', 0, false],
  ])('%s, sum %i: %s', (code, _sum, valid) => {
    expect(outcomeOf('identity.business', code)).toEqual({ valid })
  })
  test.each([
    ['no hyphen', '07375462'],
    ['six digits', '737546-2'],
    ['eight digits', '00737546-2'],
    ['a letter', '073754A-2'],
    ['a letter as check', '0737546-X'],
    ['a space', '0737546 -2'],
    ['FI before it', 'FI07375462'],
    ['a line break after', '0737546-2\n'],
    ['nothing', ''],
  ])('%s is wrong', (_, code) => {
    expect(outcomeOf('identity.business', code)).toEqual({ valid: false })
  })
})
