import { describe, expect, it } from 'vitest'
import { fi } from '../../../../locales/fi/index.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Parameter } from '../../../law/parameter.ts'
import { clientPlanPoints } from '../../../law/parameters/client-plan-points.ts'
import * as law from '../../../law/parameters/plan-points.ts'
import type { PlanKind } from '../contract.ts'
import { confirmers } from './can-confirm.ts'
import { canSendToSigning, type Draft, pointsOf } from './points.ts'

/** Each mandatory content × each validity period of all six kinds, with and without rehabilitative work. */
const kinds: readonly (readonly [PlanKind, boolean, readonly Parameter<readonly law.PlanPoint[]>[]])[] = [
  ['employment', false, [law.employmentPlanPoints]],
  ['activation', false, [law.activationPlanPoints]],
  ['activation', true, [law.activationPlanPoints, law.rehabWorkPoints]],
  ['lightActivation', false, [law.lightActivationPlanPoints]],
  ['lightActivation', true, [law.lightActivationPlanPoints, law.rehabWorkPoints]],
  ['multiSector', false, [law.multiSectorPlanPoints]],
  ['multiSector', true, [law.multiSectorPlanPoints, law.rehabWorkPoints]],
  ['coaching', false, [law.coachingPlanPoints]],
  ['clientPlan', false, [clientPlanPoints]],
]

/** First days of the periods in which something of the kind's contents is another than before. */
const daysOf = (of: readonly Parameter<readonly law.PlanPoint[]>[]): string[] => {
  const first = of[0]?.versions[0]?.from ?? ''
  return [...new Set(of.flatMap((p) => p.versions.map((v) => v.from as string)))].filter(
    (day) => day >= first,
  )
}

/** A draft in which every point that the day asks for is answered, but the one that is left out. */
function without(kind: PlanKind, rehabWork: boolean, on: string, left: string): Draft {
  const bare: Draft = { kind, rehabWork, goal: '', contents: {}, services: [] }
  const texts = pointsOf(bare, plainDate(on)).filter((p) => p.by === 'text' && p.name !== left)
  return {
    ...bare,
    goal: left === 'goal' ? ' ' : 'Osa-aikatyö.',
    contents: Object.fromEntries(texts.map(({ name }) => [name, 'Sovittu.'])),
    services: left === 'services' ? [] : [{ service: 'Valmennus', beginsOn: on }],
    confirmed: confirmers.filter((party) => left !== `${party}Confirms`),
  }
}

const table = kinds.flatMap(([kind, rehabWork, of]) =>
  daysOf(of).flatMap((on) =>
    pointsOf({ kind, rehabWork, goal: '', contents: {}, services: [] }, plainDate(on)).map(
      (point) => [kind, rehabWork ? 'with rehabilitative work' : 'as such', on, point] as const,
    ),
  ),
)

describe('what a plan must contain', () => {
  it('is looked at: six kinds, each of their periods', () => {
    expect(new Set(table.map(([kind]) => kind)).size).toBe(6)
    expect(table.length).toBeGreaterThan(60)
  })

  it.each(table)('%s %s on %s: $name', (kind, how, on, { name, required, cite }) => {
    const draft = without(kind, how !== 'as such', on, name)
    const result = canSendToSigning(draft, plainDate(on))
    if (!required) expect(result.ok).toBe(true)
    else
      expect(result).toMatchObject({
        refusal: {
          code: 'plan.pointsMissing',
          citation: cite,
          fields: { [name]: 'required' },
          facts: { count: 1 },
        },
      })
    expect(canSendToSigning(without(kind, how !== 'as such', on, ''), plainDate(on)).ok).toBe(true)
    const texts = fi.plan.points as Readonly<Record<string, { readonly label: string }>>
    expect(texts[name]?.label ?? '').not.toBe('')
    expect(cite).not.toBe('')
  })
})
