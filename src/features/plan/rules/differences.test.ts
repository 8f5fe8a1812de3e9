import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PlanService } from '../contract.ts'
import { differencesOf, isSame } from './differences.ts'

const service = (name: string, beginsOn: string | null = '2026-12-01'): PlanService => ({
  service: name,
  provider: null,
  lane: 'social',
  beginsOn,
  endsOn: null,
})
const former = {
  goal: 'Osa-aikatyö.',
  contents: { followUp: 'Kuukausittain.' },
  services: [service('Ryhmä'), service('Valmennus')],
  outcomes: [{ area: 'work' as const, text: 'Osa-aikatyö.' }],
}

it('tells each point before and now, the goal first', () => {
  const now = { ...former, goal: 'Kokoaikatyö.', contents: { jobSearch: 'Neljä.' } }
  expect(differencesOf(former, now).points).toEqual([
    { name: 'goal', before: 'Osa-aikatyö.', now: 'Kokoaikatyö.' },
    { name: 'followUp', before: 'Kuukausittain.', now: '' },
    { name: 'jobSearch', before: '', now: 'Neljä.' },
  ])
})

it('tells services agreed and left out; one whose day moved is both', () => {
  const now = {
    ...former,
    services: [service('Ryhmä', '2027-01-04'), service('Valmennus'), service('Työkokeilu')],
  }
  const { added, left } = differencesOf(former, now)
  expect(added.map((s) => s.service)).toEqual(['Ryhmä', 'Työkokeilu'])
  expect(left.map((s) => s.service)).toEqual(['Ryhmä'])
})

it('tells the outcomes before and now when one of them is another', () => {
  const outcomes = [...former.outcomes, { area: 'money' as const, text: 'Velat järjestyksessä.' }]
  expect(differencesOf(former, { ...former, outcomes }).outcomes).toEqual({
    before: former.outcomes,
    now: outcomes,
  })
})

it('finds none between a version and itself, nor in spaces around a text', () => {
  expect(isSame(differencesOf(former, { ...former, goal: ' Osa-aikatyö. ' }))).toBe(true)
  const text = fc.string()
  const said = fc.record({
    goal: text,
    contents: fc.dictionary(fc.constantFrom('followUp', 'jobSearch'), text),
    services: fc.array(text.map((name) => service(name))),
    outcomes: fc.array(text.map((aim) => ({ area: 'work' as const, text: aim }))),
  })
  fc.assert(fc.property(said, (plan) => isSame(differencesOf(plan, plan))))
})
