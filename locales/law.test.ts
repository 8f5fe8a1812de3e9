import { describe, expect, it } from 'vitest'
import { listRules, runRule } from '../src/law/registry.ts'
import { toWhy } from '../src/law/why.ts'
import { presentWhy } from '../src/ui/why/why-presenter.ts'
import { createTexts } from './translate.ts'
import { languages } from './types.ts'

const days = ['2026-03-02', '2026-03-03']
const examples: Readonly<Record<string, object>> = {
  'deadline.compute': { from: '2026-03-02', add: { days: 30 } },
  'calendar.isWorkingDay': { date: '2026-05-14' },
  'interview.initial': { jobSearchStartedOn: '2026-03-02' },
  'plan.review': { kind: 'multiSector', signedOn: '2026-03-02' },
  'discussion.next': { initialOn: '2026-03-02' },
  'rehab.evaluation': { periodEndsOn: '2026-03-02' },
  'log.reply': { requestedOn: '2026-03-02' },
  'joint.mapping': { startedOn: '2026-03-02' },
  'joint.entry': { on: '2024-03-02', supportDays: 300 },
  'rehab.scope': { on: '2026-03-02', birthDate: '1990-01-01', hasEmploymentPlan: true, supportDays: 500 },
  'rehab.period': { from: '2026-03-01', to: '2026-05-31' },
  'rehab.participation': { planSignedOn: '2026-03-01', days: [{ date: '2026-03-02', hours: 3 }] },
  'rehab.stateCompensation': { days },
  'rehab.expenseAllowance': { days },
  'rehab.kelaNotice': { metOn: '2026-03-02' },
  'share.labourMarketSupport': { countBefore: 0, periods: [] },
  'employ.obligation': { birthDate: '1965-01-01', allowanceEndsOn: '2024-08-15' },
  'paySubsidy.amount': { appliedOn: '2026-03-02', group: 'basic', wageCostCents: 240000 },
  'decision.appeal': { sentOn: '2026-03-02', method: 'letter' },
  'retention.destroyAfter': { record: 'jointService', closedOn: '2026-03-02' },
  'identity.personal': { code: '131052-308T' },
  'identity.business': { code: '0737546-2' },
}

describe.each(languages)('Miksi in %s', (language) => {
  const texts = createTexts(language)
  const say = (rule: string, part: string, facts: object) =>
    texts.t(`why.${rule}.${part}` as 'common.save', { ...facts })

  it.each(listRules().map((rule) => rule.name))('%s has words', (rule) => {
    expect(texts.exists(`why.${rule}.rule`)).toBe(true)
  })

  // the words of joint.mapping are filled by the deadline that it becomes
  it.each(Object.entries(examples).filter(([rule]) => rule !== 'joint.mapping'))(
    '%s finds every fact that its words name',
    (rule, facts) => {
      const outcome = runRule(rule, facts)
      if (!outcome.ok) throw new Error(outcome.refusal.says)
      const why = toWhy(rule, outcome, facts)
      const said = ['title', 'answer', 'rule'].map((part) => say(rule, part, why.facts)).join('\n')
      expect(said).not.toMatch(/{{|}}|why\.| – |–\./)
      expect(said).not.toMatch(/(^|\s)–(\s|$)/m)
    },
  )

  it.each(listRules().map((rule) => rule.name))('%s says what would change its answer', (rule) => {
    const says = texts.exists(`why.${rule}.change`) || texts.exists(`why.${rule}.otherwise`)
    expect(says).toBe(true)
  })

  it.each([
    ['joint.entry', { on: '2024-03-02', supportDays: 240 }, '60'],
    [
      'joint.entry',
      { on: '2024-03-02', birthDate: '1990-01-01', unemployedSince: '2023-06-15' },
      '14.6.2024',
    ],
    ['rehab.scope', { on: '2026-03-02', birthDate: '2001-05-01', hasEmploymentPlan: true }, '1.5.2026'],
    [
      'rehab.scope',
      { on: '2026-03-02', birthDate: '1990-01-01', hasEmploymentPlan: true, supportDays: 480 },
      '20',
    ],
    ['rehab.period', { from: '2026-03-01', to: '2026-06-30' }, '31.5.2026'],
    ['share.labourMarketSupport', { countBefore: 650, periods: [] }, '50 %'],
    ['paySubsidy.amount', { appliedOn: '2026-03-02', group: 'basic', wageCostCents: 300_000 }, '1 260,00'],
    ['employ.obligation', { birthDate: '1980-01-01', allowanceEndsOn: '2024-08-15' }, '57'],
    ['calendar.isWorkingDay', { date: '2026-04-03' }, '7.4.2026'],
  ])('%s computes what would change it', (rule, facts, said) => {
    const outcome = runRule(rule, facts)
    if (!outcome.ok) throw new Error(outcome.refusal.says)
    const changes = presentWhy(toWhy(rule, outcome, facts), texts)?.change.join(' ') ?? ''
    expect(
      changes
        .replaceAll(/\u00a0|\u202f/g, ' ')
        .replace('€1,260.00', '1 260,00')
        .replace('50%', '50 %'),
    ).toContain(said)
    expect(outcome.otherwise?.every(({ code }) => texts.exists(`why.${rule}.otherwise.${code}`))).toBe(true)
  })

  it('a refused period says its first or last possible day', () => {
    const short = runRule('rehab.period', { from: '2026-03-01', to: '2026-03-31' })
    const facts = short.ok ? {} : { ...short.refusal.facts }
    const said = texts.t('refusals.rehab_period_tooShort' as 'common.save', facts)
    expect(said).toContain('31.5.2026')
    expect(said).toContain('3')
  })
})
