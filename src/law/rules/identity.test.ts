import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runRule } from '../registry.ts'

const answerOf = (rule: string, code: string) => {
  const outcome = runRule(rule, { code })
  return outcome.ok ? outcome.answer : outcome.refusal.code
}
const personal = (code: string) => answerOf('identity.personal', code)
const wrong = { valid: false, birthDate: null, temporary: null }

describe('identity.personal', () => {
  test.each([
    ['131052-308T', '1952-10-13', false],
    ['010594Y9032', '1994-05-01', true],
    ['020504A902E', '2004-05-02', true],
    ['030516D9037', '2016-05-03', true],
    ['010100A900F', '2000-01-01', true],
  ])('%s is right', (code, birthDate, temporary) => {
    expect(personal(code)).toEqual({ valid: true, birthDate, temporary })
  })

  test.each(['131052-308U', '310299-1230', '131052-308t', '131052308T', '131052Z308T', ' 131052-308T', ''])(
    '"%s" is wrong',
    (code) => {
      expect(personal(code)).toEqual(wrong)
    },
  )

  test('the separator gives the century, never another meaning', () => {
    for (const separator of '-YXWVU') {
      expect(personal(`131052${separator}308T`)).toMatchObject({ birthDate: '1952-10-13' })
    }
    expect(personal('131052+308T')).toMatchObject({ birthDate: '1852-10-13' })
    for (const separator of 'ABCDEF') {
      expect(personal(`020504${separator}902E`)).toMatchObject({ birthDate: '2004-05-02' })
    }
  })

  test('individual numbers 000 and 001 are not given', () => {
    const wrongOnes = [...'0123456789ABCDEFHJKLMNPRSTUVWXY'].map((check) => personal(`131052-001${check}`))
    expect(wrongOnes).toEqual(wrongOnes.map(() => wrong))
  })

  test('one changed digit is always noticed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0, 1, 2, 3, 4, 5, 7, 8, 9),
        fc.integer({ min: 1, max: 9 }),
        (place, add) => {
          const digits = [...'131052-308T']
          digits[place] = String((Number(digits[place]) + add) % 10)
          expect(personal(digits.join(''))).toEqual(wrong)
        },
      ),
    )
  })
})

describe('identity.business', () => {
  const business = (code: string) => answerOf('identity.business', code)

  test.each(['0737546-2', '0201256-6', '2229500-6', '0245406-5', '1572860-0'])('%s is right', (code) => {
    expect(business(code)).toEqual({ valid: true })
  })

  test.each(['0737546-3', '07375462', '737546-2', '0737546-2 ', ''])('"%s" is wrong', (code) => {
    expect(business(code)).toEqual({ valid: false })
  })

  test('a number whose remainder is 1 has no check digit', () => {
    const codes = [...'0123456789'].map((check) => business(`0000006-${check}`))
    expect(codes).toEqual(codes.map(() => ({ valid: false })))
  })
})
