import { describe, expect, it } from 'vitest'
import { texts } from '../../../../locales/index.ts'
import { translator } from '../../../../locales/translate.ts'
import { languages } from '../../../../locales/types.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { type PlanView, planKinds } from '../contract.ts'
import { mayHaveRehabWork, pointsOf } from '../rules/points.ts'
import {
  checklist,
  firstOpen,
  ownState,
  readyWord,
  sectionsOf,
  serviceLines,
  signatureLine,
  splitPlans,
  timeOf,
  waitsWhy,
} from './plan-presenter.ts'

const t = translator('fi')
const may = {
  edit: false,
  sign: null,
  witness: false,
  waits: null,
  confirm: false,
  rate: [],
  lift: false,
  renew: false,
  end: false,
  drop: false,
}
const unsigned = { how: null, signedAt: null, name: null }
const plan: PlanView = {
  id: 'a',
  kind: 'multiSector',
  status: 'signing',
  goal: 'Osa-aikatyö keittiöllä.',
  contents: { followUp: 'Kuukausittain.', needs: ' ' },
  rehabWork: false,
  services: [],
  points: [
    { name: 'goal', by: 'goal', required: true, filled: true, cite: '381/2023 5 §' },
    { name: 'needs', by: 'text', required: false, filled: false, cite: '381/2023 5 §' },
    { name: 'services', by: 'services', required: true, filled: false, cite: '381/2023 5 §' },
    { name: 'followUp', by: 'text', required: true, filled: true, cite: '381/2023 5 §' },
  ],
  signatures: [
    { party: 'client', ...unsigned },
    { party: 'social', how: 'onTheSpot', signedAt: '2026-11-23T08:05:00.000Z', name: 'Mikael Storås' },
  ],
  outcomes: [],
  confirmations: [],
  replacedBy: null,
  replaced: [],
  signedOn: null,
  reviewBy: null,
  reviewWhy: null,
  endedOn: null,
  supersedes: null,
  createdAt: '2026-11-20T08:00:00.000Z',
  version: 3,
  may,
}
const inForce: PlanView = { ...plan, id: 'b', status: 'inForce', signedOn: '2026-09-01' }
const ended: PlanView = { ...inForce, id: 'c', status: 'ended', endedOn: '2026-10-01' }
const older: PlanView = { ...ended, id: 'd', signedOn: '2026-01-01' }

describe('the list of plans', () => {
  it('has those being made first, then those in force, and apart those that are over, newest first', () => {
    const { current, former } = splitPlans([older, inForce, ended, plan])
    expect([current.map((p) => p.id), former.map((p) => p.id)]).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })
  it('opens the one that waits for me, else a draft, else the first', () => {
    const mine: PlanView = { ...plan, id: 'e', may: { ...may, sign: 'social' } }
    const draft: PlanView = { ...plan, id: 'f', may: { ...may, edit: true } }
    expect([
      firstOpen([draft, mine]),
      firstOpen([inForce, draft]),
      firstOpen([inForce]),
      firstOpen([]),
    ]).toEqual(['e', 'f', 'b', undefined])
  })
  it('says from when, or from when to when', () => {
    expect([plan, inForce, ended].map((p) => timeOf(p, t))).toEqual([
      '',
      'Voimassa 1.9.2026 alkaen',
      '1.9.2026–1.10.2026',
    ])
  })
})

describe('a plan to read', () => {
  it('says the goal and what is answered, for the worker and plainly for the client', () => {
    expect(sectionsOf(plan, t).map((s) => s.title)).toEqual(['Tavoite', 'Seuranta'])
    expect(sectionsOf(plan, t, 'own').map((s) => s.title)).toEqual([
      'Tavoite',
      'Miten seuraamme suunnitelmaa',
    ])
  })
  it('says of a service who arranges it, who answers for it and when', () => {
    const service = {
      service: 'Työkykyarvio',
      provider: 'Terveysasema',
      lane: 'health' as const,
      beginsOn: '2026-12-01',
      endsOn: null,
    }
    const lines = serviceLines([service, { ...service, provider: null, beginsOn: null }], t)
    expect(lines.map((line) => line.rest)).toEqual([
      ['Terveysasema', 'terveydenhuolto vastaa', '1.12.2026–'],
      ['terveydenhuolto vastaa', 'aika sopimatta'],
    ])
    expect(serviceLines([{ ...service, lane: 'client' }], t, 'own')[0]?.rest).toContain(
      'Kuka huolehtii: sinä itse',
    )
  })
  it('says who has signed and how', () => {
    const at = '2026-11-23T08:05:00.000Z'
    const lines = [
      ...plan.signatures,
      { party: 'client' as const, how: 'ownPage' as const, signedAt: at, name: null },
      { party: 'client' as const, how: 'onTheSpot' as const, signedAt: at, name: 'Elina Harju' },
    ].map((signature) => signatureLine(signature, t))
    expect(lines).toEqual([
      'Odottaa',
      'ma 23.11.2026 klo 10.05, Mikael Storås',
      'ma 23.11.2026 klo 10.05, Oma polku',
      'ma 23.11.2026 klo 10.05, paikalla Elina Harju',
    ])
  })
  it('says to the client whose acceptance is waited for', () => {
    const mine: PlanView = { ...plan, may: { ...may, sign: 'client' } }
    expect([mine, plan, inForce].map((p) => ownState(p, t))).toEqual([
      'Odottaa, että hyväksyt sen',
      'Odottaa muiden hyväksyntää',
      'Voimassa',
    ])
  })
})

describe('the checklist', () => {
  it('names what is missing and what may be left out', () => {
    expect(checklist(plan.points, t).map((line) => [line.label, line.word])).toEqual([
      ['Tavoite', 'Valmis'],
      ['Palvelutarve', 'Ei pakollinen'],
      ['Palvelut ja aikataulu', 'Puuttuu'],
      ['Seuranta', 'Valmis'],
    ])
    expect(readyWord(plan.points, t)).toBe('2 / 3 kohtaa valmiina')
  })

  it.each(planKinds)('has hints and plain words for every point of %s', (kind) => {
    const draft = { kind, rehabWork: mayHaveRehabWork(kind), goal: '', contents: {}, services: [] }
    const names = pointsOf(draft, plainDate('2026-11-23'))
      .filter((point) => point.by === 'text' || point.by === 'goal')
      .map((point) => point.name)
    for (const language of languages) {
      const { points, own } = texts[language].plan
      expect([language, names.filter((name) => !(name in points && name in own.points))]).toEqual([
        language,
        [],
      ])
    }
  })
})

describe('why one’s own signature waits', () => {
  it('is told with whom it waits for', () => {
    const waits: PlanView = { ...plan, may: { ...may, waits: 'plan.authorityLast' } }
    expect(waitsWhy(waits, t)).toMatchObject({ rule: 'plan.authorityLast', facts: { waiting: ['Asiakas'] } })
    expect(waitsWhy(plan, t)).toBeNull()
    for (const language of languages) expect(texts[language].why).toHaveProperty(['plan.authorityLast'])
  })
})
