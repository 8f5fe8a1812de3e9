import { describe, expect, it } from 'vitest'
import { listRules, runRule } from '../src/law/registry.ts'
import { toWhy } from '../src/law/why.ts'
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

  it('a refused period says its first or last possible day', () => {
    const short = runRule('rehab.period', { from: '2026-03-01', to: '2026-03-31' })
    const facts = short.ok ? {} : { ...short.refusal.facts }
    const said = texts.t('refusals.rehab_period_tooShort' as 'common.save', facts)
    expect(said).toContain('31.5.2026')
    expect(said).toContain('3')
  })
})
