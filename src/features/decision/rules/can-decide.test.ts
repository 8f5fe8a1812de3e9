import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Contents } from '../contract.ts'
import { canGive, mayDecide, noSetting } from './can-decide.ts'
import { type Draft, piecesOf } from './draft.ts'

const contents: Contents = {
  result: 'granted',
  validFrom: '2026-12-01',
  validTo: '2027-02-28',
  pendingSince: '2026-11-01',
  applied: false,
  matter: 'Myönnetään kuntouttava työtoiminta.',
  place: 'Kierrätyskeskus',
  way: 'contract',
  daysPerWeek: 3,
  hoursPerDay: 4,
  amountCents: null,
  facts: '',
  clientView: '',
  reasons: '',
  deviates: false,
  deviation: '',
  special: '',
  unheard: '',
  workIncapable: false,
  mainIncomeSicknessBased: false,
  language: 'fi',
}
const today = plainDate('2026-11-25')
const draft = (part: Partial<Contents>, more: Partial<Draft> = {}): Draft => ({
  kind: 'rehabWork',
  contents: { ...contents, ...part },
  hearing: null,
  corrects: false,
  ...more,
})
const answerOf = (of: Draft, setting = noSetting) => {
  const result = canGive(of, setting, today)
  return result.ok ? 'given' : result.refusal
}

describe('a decision is given', () => {
  it('when the law’s pieces are there; what is granted in full needs no reasons (434/2003 45 §)', () => {
    expect(answerOf(draft({}))).toBe('given')
  })

  it('not without what it is about, and every missing piece is named with its section', () => {
    expect(answerOf(draft({ matter: ' ' }))).toMatchObject({
      code: 'decision.piecesMissing',
      citation: '434/2003 44 §',
      fields: { matter: 'required' },
    })
  })

  it('refused only with reasons, facts and a hearing, told all at once', () => {
    const refused = draft({ result: 'refused', validFrom: null, validTo: null })
    expect(answerOf(refused)).toMatchObject({
      code: 'decision.block.reasons.missing',
      fields: { reasons: 'required', unheard: 'required' },
    })
    const heard = {
      hearing: { askedOn: '2026-11-10', answerBy: '2026-11-20', heardOn: '2026-11-18', answer: '' },
    }
    const part = { result: 'refused', reasons: 'Ei edellytyksiä.', facts: 'Arvio.' } as const
    expect(answerOf(draft({ ...part, validFrom: null, validTo: null }, heard))).toBe('given')
  })

  it('within the law’s period and then the organisation’s narrower one', () => {
    expect(answerOf(draft({ validTo: '2027-02-27' }))).toMatchObject({
      code: 'decision.block.period.tooShort',
    })
    const own = { ...noSetting, maxMonths: 12, minMonths: 4 }
    expect(answerOf(draft({}), own)).toMatchObject({ code: 'decision.ownLimit.tooShort', facts: { min: 4 } })
    expect(answerOf(draft({ validTo: '2027-12-01' }), own)).toMatchObject({
      code: 'decision.ownLimit.tooLong',
    })
    expect(answerOf(draft({ validTo: '2027-11-30' }), own)).toBe('given')
  })

  it('not by a law that has been repealed', () => {
    expect(answerOf(draft({}, { kind: 'specialCareWork' }))).toMatchObject({
      code: 'decision.basis.repealed',
    })
  })

  it('not with a last day before the first', () => {
    expect(answerOf(draft({ validTo: '2026-11-30' }))).toMatchObject({ code: 'decision.days' })
  })
})

describe('the checklist', () => {
  const names = (of: Draft, on = '2026-11-25') =>
    piecesOf(of, plainDate(on)).map(
      ({ name, needed, there }) => `${name}${needed ? '' : '?'}${there ? '' : '!'}`,
    )
  it('asks for reasons and hearing of a refusal only', () => {
    expect(names(draft({}))).toEqual([
      'authority',
      'party',
      'matter',
      'result',
      'facts?!',
      'provisions',
      'reasons?!',
      'contact',
      'appeal',
    ])
    expect(names(draft({ result: 'refused' }))).toContain('hearing!')
  })
  it('asks for the reason of a deviation from 2025 (677/2023)', () => {
    expect(names(draft({ deviates: true }))).toContain('deviation!')
    expect(names(draft({ deviates: true }), '2024-12-31')).not.toContain('deviation!')
  })
})

describe('who decides', () => {
  const who = { role: 'socialCounsellor', workerId: 'a', preparerId: 'a' }
  const codeOf = (setting: object, as = who) => {
    const result = mayDecide({ ...noSetting, ...setting }, as)
    return result.ok ? 'may' : result.refusal.code
  }
  it.each([
    ['anyone with decisions of their own, where nothing is set', {}, who, 'may'],
    ['the roles that the organisation names', { deciders: ['socialWorker'] }, who, 'decision.notDecider'],
    ['another than the preparer where two are wanted', { twoPersons: true }, who, 'decision.twoPersons'],
    ['another, when there is one', { twoPersons: true }, { ...who, workerId: 'b' }, 'may'],
  ])('%s', (_, setting, as, expected) => {
    expect(codeOf(setting, as)).toBe(expected)
  })
})
