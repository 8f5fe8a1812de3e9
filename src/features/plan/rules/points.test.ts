import { describe, expect, it } from 'vitest'
import { fi } from '../../../../locales/fi/index.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { planKinds } from '../contract.ts'
import { canSendToSigning, type Draft, mayHaveRehabWork, missingPoints, pointsOf } from './points.ts'

const empty: Draft = { kind: 'activation', rehabWork: false, goal: '', contents: {}, services: [] }
const names = (draft: Partial<Draft>, on: string) =>
  pointsOf({ ...empty, ...draft }, plainDate(on)).map((p) => p.name)

describe('the points of an activation plan', () => {
  it('are four of 8 § until 1.5.2022, and with the job search five from 2.5.2022', () => {
    const four = ['educationAndWork', 'earlierServices', 'earlierPlans', 'measures']
    expect(names({}, '2022-05-01')).toEqual(four)
    expect(names({}, '2022-05-02')).toEqual([...four, 'jobSearch'])
  })

  it('with rehabilitative work are five more of 9 § until 2020, six with the goal and the support from 2021', () => {
    const rehab = (on: string) => names({ rehabWork: true }, on).slice(4)
    const five = ['workAndPlace', 'daysAndHours', 'startAndLength', 'otherServices', 'evaluationBy']
    expect(rehab('2020-12-31')).toEqual(five)
    expect(rehab('2021-01-01')).toEqual([
      'goal',
      'workAndPlace',
      'daysAndHours',
      'startAndLength',
      'support',
      'otherServices',
      'evaluationBy',
    ])
  })

  it('each cite their section', () => {
    const cites = pointsOf({ ...empty, rehabWork: true }, plainDate('2026-11-23')).map((p) => p.cite)
    expect([...new Set(cites)]).toEqual(['189/2001 8 §', '189/2001 9 §'])
  })
})

describe('the points of a multi-sector plan', () => {
  it('name the job search from 2025', () => {
    expect(names({ kind: 'multiSector' }, '2024-12-31')).not.toContain('jobSearch')
    expect(names({ kind: 'multiSector' }, '2025-01-01')).toContain('jobSearch')
  })

  it('take the services with their timing: a service without its first day is no answer', () => {
    const isFilled = (services: Draft['services']) =>
      pointsOf({ ...empty, kind: 'multiSector', services }, plainDate('2026-11-23')).find(
        (p) => p.by === 'services',
      )?.filled
    const begun = { service: 'Työkykyarvio', beginsOn: '2026-12-01' }
    expect(isFilled([])).toBe(false)
    expect(isFilled([begun])).toBe(true)
    expect(isFilled([begun, { service: 'Velkaneuvonta', beginsOn: null }])).toBe(false)
  })

  it('take the points of 9 § when rehabilitative work is agreed in it', () => {
    expect(names({ kind: 'multiSector', rehabWork: true }, '2026-11-23')).toContain('evaluationBy')
    expect(names({ kind: 'employment', rehabWork: true }, '2026-11-23')).not.toContain('evaluationBy')
  })
})

describe('a draft', () => {
  const words = (list: string[]) => Object.fromEntries(list.map((name) => [name, 'Sovittu.']))
  const whole: Draft = {
    ...empty,
    contents: words(['educationAndWork', 'earlierServices', 'earlierPlans', 'measures', 'jobSearch']),
  }

  it('is sent whole', () => {
    expect(canSendToSigning(whole, plainDate('2026-11-23')).ok).toBe(true)
  })

  it('is refused with the points it lacks, by name and section', () => {
    const on = plainDate('2026-11-23')
    const lacking = { ...whole, rehabWork: true, goal: '', contents: { ...whole.contents, measures: ' ' } }
    const result = canSendToSigning(lacking, on)
    expect(result).toMatchObject({
      refusal: {
        code: 'plan.pointsMissing',
        citation: '189/2001 8 §, 189/2001 9 §',
        fields: { measures: 'required', goal: 'required', evaluationBy: 'required' },
      },
    })
    expect(missingPoints(pointsOf(lacking, on))).toHaveLength(8)
  })

  it('lacks the day of evaluation in 2022 and not the goal in 2020 (law, plan types, example 3)', () => {
    const rehab = {
      ...whole,
      rehabWork: true,
      contents: {
        ...whole.contents,
        ...words(['workAndPlace', 'daysAndHours', 'startAndLength', 'otherServices']),
      },
    }
    expect(missingPoints(pointsOf({ ...rehab, goal: 'Rytmi' }, plainDate('2022-06-01')))).toEqual([
      'support',
      'evaluationBy',
    ])
    expect(missingPoints(pointsOf(rehab, plainDate('2020-06-01')))).toEqual(['evaluationBy'])
  })
})

describe('every point', () => {
  const texts = fi.plan.points as Readonly<Record<string, { readonly label: string }>>
  it.each(planKinds)('of %s has words, today and in 2020', (kind) => {
    for (const on of ['2020-06-01', '2026-11-23']) {
      for (const name of names({ kind, rehabWork: mayHaveRehabWork(kind) }, on)) {
        expect([name, texts[name]?.label ?? '']).not.toEqual([name, ''])
      }
    }
  })
})
