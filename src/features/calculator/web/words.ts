import type { i18n } from 'i18next'
import type { Field } from '../rules/fields.ts'

/** Texts of the law's names: dots are underscores; undefined where there is none. */
const find = (texts: i18n, key: string): string | undefined =>
  texts.exists(key) ? texts.t(key as 'calculator.title') : undefined

const flat = (name: string): string => name.replaceAll('.', '_')

/** A rule in a few words. */
export const ruleTitle = (rule: string, texts: i18n): string =>
  find(texts, `calculator.rules.${flat(rule)}`) ?? rule

/** Label and hint of a fact: of this rule, else of all rules. */
export function fieldWords(rule: string, { name }: Pick<Field, 'name'>, texts: i18n) {
  const of = (part: string) =>
    find(texts, `calculator.${part}.${flat(rule)}_${flat(name)}`) ??
    find(texts, `calculator.${part}.${flat(name)}`)
  const hint = of('hints')
  return { label: of('facts') ?? name, ...(hint === undefined ? {} : { hint }) }
}

/** A word to choose. */
export const choiceWord = (field: string, value: string, texts: i18n): string =>
  find(texts, `calculator.choices.${flat(field)}.${value}`) ?? value

/** A code in an answer: a ground, a limit not kept, a criterion unmet. */
export const codeWord = (code: string, texts: i18n): string =>
  find(texts, `calculator.codes.${flat(code)}`) ?? code

export const answerLabel = (name: string, texts: i18n): string =>
  find(texts, `calculator.answers.${name}`) ?? name

/** The areas of law in the order of the list, each with its rules. */
export const ruleGroups = {
  deadlines: [
    'deadline.compute',
    'calendar.isWorkingDay',
    'interview.initial',
    'discussion.next',
    'plan.review',
    'joint.mapping',
    'rehab.evaluation',
    'rehab.kelaNotice',
    'decision.appeal',
    'log.reply',
  ],
  entry: ['joint.entry', 'rehab.scope', 'rehab.period', 'rehab.participation', 'employ.obligation'],
  money: [
    'share.labourMarketSupport',
    'rehab.expenseAllowance',
    'rehab.stateCompensation',
    'paySubsidy.amount',
    'reward.association',
  ],
  records: ['retention.destroyAfter', 'identity.personal', 'identity.business'],
} as const
