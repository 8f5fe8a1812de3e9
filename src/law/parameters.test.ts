import { describe, expect, test } from 'vitest'
import { plainDate } from '../kernel/plain-date.ts'
import { actOf, type Parameter, valueOn, version, versionName } from './parameter.ts'
import { otherParameters } from './parameters/index.ts'
import { activationPlanReview } from './parameters/plans.ts'
import { listRules } from './registry.ts'

const all = [...new Set([...listRules().flatMap((rule) => rule.parameters), ...otherParameters])]
const d = plainDate

describe('every parameter of the law', () => {
  test('has a name of its own', () => {
    expect(new Set(all.map((p) => p.name)).size).toBe(all.length)
  })

  test.each(all.map((p) => [p.name, p] as const))(
    '%s: versions are sorted, without overlap or undeclared gap',
    (_, p) => {
      expect(p.versions.length).toBeGreaterThan(0)
      for (const [index, current] of p.versions.entries()) {
        if (current.until !== null) expect(current.from < current.until).toBe(true)
        const next = p.versions[index + 1]
        if (next === undefined) continue
        const gap = p.gaps?.find((g) => g.from === current.until)
        expect(gap === undefined ? current.until : gap.until).toBe(next.from)
      }
    },
  )

  test.each(all.map((p) => [p.name, p] as const))(
    '%s: each version says where it was read, when and by whom',
    (_, p) => {
      for (const v of p.versions) {
        expect(v.citation).toMatch(/^\d+\/\d{3,4}( |$)|^Paikallinen käytäntö|^Palkkiokokeilu/)
        expect(v.source.length).toBeGreaterThan(5)
        expect(v.checkedBy).not.toBe('')
        expect(v.checkedOn === null || v.checkedOn > v.from).toBe(true)
      }
      expect(p.unit).not.toBe('')
    },
  )
})

describe('the value on a day', () => {
  const rate: Parameter<number> = {
    name: 'test.rate',
    unit: 'cents',
    versions: [
      version('2010-01-01', '2015-01-01', 5, '1/2009 1 §'),
      version('2015-01-01', '2026-05-01', 7, '2/2014 3 §'),
    ],
    open: { since: d('2026-05-01'), citation: 'HE 1/2025', says: 'uusi laki puuttuu.' },
  }

  test('is that of the version in force, from its first day to its last', () => {
    expect(valueOn(rate, d('2014-12-31'))).toMatchObject({ ok: true, value: 5 })
    expect(valueOn(rate, d('2015-01-01'))).toMatchObject({ ok: true, value: 7 })
    expect(valueOn(rate, d('2026-04-30'))).toMatchObject({ ok: true, value: 7 })
  })

  test('is refused before the first and after the last version', () => {
    const expected = { ok: false, refusal: { code: 'law.notCovered' } }
    expect(valueOn(rate, d('2009-12-31'))).toMatchObject(expected)
    expect(valueOn(rate, d('2026-05-01'))).toMatchObject(expected)
  })

  test('may be assumed where the law is open, and then says so', () => {
    const found = valueOn(rate, d('2026-05-01'), { assume: true })
    expect(found).toMatchObject({ ok: true, value: 7 })
    expect(found.ok && found.assumption).toContain('uusi laki puuttuu')
  })

  test('is never assumed before the law, and carries no assumption while the law is known', () => {
    expect(valueOn(rate, d('2009-12-31'), { assume: true }).ok).toBe(false)
    expect(valueOn(rate, d('2026-04-30'), { assume: true })).not.toHaveProperty('assumption')
  })

  test('of an open-ended version runs on although a bill is pending', () => {
    expect(valueOn(activationPlanReview, d('2026-06-01'))).toMatchObject({ ok: true, value: 3 })
  })
})

test('a version is named by its act and first day', () => {
  expect(versionName(version('2021-01-01', null, 1, '189/2001 13 b §'))).toBe('189/2001@2021-01-01')
  expect(actOf('Paikallinen käytäntö (S1)')).toBe('Paikallinen käytäntö (S1)')
})
