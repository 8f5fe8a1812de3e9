import type { TFunction } from 'i18next'
import { count } from '../../../../locales/format.ts'
import type { Language } from '../../../../locales/types.ts'
import { type DocumentSection, factsBlock, sectionOf, textBlock } from '../../../kernel/document.ts'
import type { OutcomeFigures } from '../outcomes-contract.ts'
import { stayCurve, toldParts } from './outcome-curve.ts'
import { partWord, percentWord, reasonWord } from './outcome-words.ts'
import { afters, NEXT_WITHIN_DAYS, nexts } from './outcomes.ts'

interface Words {
  readonly language: Language
  readonly t: TFunction
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  rows.length > 0 ? [{ is: 'table' as const, head, rows }] : []

/** How long people stay: what began, the median, the curve, and each three months. */
function staysSection(outcomes: OutcomeFigures, { language, t }: Words) {
  const { began, goesOn, from, until, medianDays, parts } = outcomes
  if (began === 0) return sectionOf(t('outcomes.stays.title'), textBlock(t('outcomes.stays.none')))
  const median =
    medianDays === null ? t('outcomes.stays.noMedian') : t('outcomes.stays.medianDays', { count: medianDays })
  const columns = ['time', 'atRisk', 'left', 'open', 'part', 'band'] as const
  const rows = parts
    .filter(({ atRisk }) => atRisk > 0)
    .map(({ fromMonth, toMonth, atRisk, left, open, part, low, high }) => [
      t('outcomes.stays.months', { from: fromMonth, to: toMonth }),
      ...[atRisk, left, open].map((n) => count(n, language)),
      partWord(part, language),
      low === null || high === null ? '–' : `${partWord(low, language)} – ${partWord(high, language)}`,
    ])
  const facts = factsBlock(
    [t('outcomes.stays.began', { from, until }), count(began, language)],
    [t('outcomes.stays.goesOn'), count(goesOn, language)],
    [t('outcomes.stays.median'), median],
  )
  const head = columns.map((column) => t(`outcomes.stays.${column}`))
  const curve = { is: 'picture' as const, ...stayCurve(outcomes, language, t) }
  return sectionOf(t('outcomes.stays.title'), [...facts, curve, ...table(head, rows)], { wide: true })
}

/** Where those are who began, when so many months have gone. */
function goneSection({ parts }: OutcomeFigures, { language, t }: Words) {
  const known = toldParts(parts)
  const head = [
    t('outcomes.gone.after'),
    t('outcomes.gone.still'),
    ...nexts.map((next) => t(`outcomes.nexts.${next}`)),
  ]
  const rows = known.map(({ toMonth, part, gone }) => [
    t('outcomes.gone.months', { count: toMonth }),
    partWord(part, language),
    ...nexts.map((_, n) => partWord(gone[n] ?? null, language)),
  ])
  const blocks = table(head, rows)
  return blocks.length === 0
    ? []
    : sectionOf(t('outcomes.gone.title'), [...textBlock(t('outcomes.gone.hint')), ...blocks], { wide: true })
}

type After = OutcomeFigures['nexts'][number]['after'][number]

/** How many of those who left long enough ago are still there, and of how many it is not known or too early to say. */
function afterWord(after: After | undefined, { language, t }: Words): string {
  if (!after) return '–'
  const { still, elsewhere, unknown, tooRecent } = after
  const of = still + elsewhere + unknown
  const parts = [
    of === 0 ? '' : t('outcomes.leavings.still', { still, of, percent: percentWord(still, of, language) }),
    unknown === 0 ? '' : t('outcomes.leavings.unknown', { count: unknown }),
    tooRecent === 0 ? '' : t('outcomes.leavings.tooRecent', { count: tooRecent }),
  ]
  return parts.filter((part) => part !== '').join(', ') || '–'
}

/** Where people went, and whether they are still there. */
function leavingsSection({ nexts: all, ended, from, until }: OutcomeFigures, words: Words) {
  const { language, t } = words
  if (ended === 0) return sectionOf(t('outcomes.leavings.title'), textBlock(t('outcomes.leavings.none')))
  const head = [
    ...(['next', 'count', 'share'] as const).map((column) => t(`outcomes.leavings.${column}`)),
    ...afters.map((months) => t('outcomes.leavings.after', { count: months })),
  ]
  const rows = all.map((one) => [
    t(`outcomes.nexts.${one.next}`),
    count(one.count, language),
    percentWord(one.count, ended, language),
    ...afters.map((months) =>
      one.count === 0
        ? '–'
        : afterWord(
            one.after.find((after) => after.months === months),
            words,
          ),
    ),
  ])
  const facts = factsBlock([t('outcomes.leavings.lead', { from, until }), count(ended, language)])
  return sectionOf(t('outcomes.leavings.title'), [...facts, ...table(head, rows)], { wide: true })
}

function reasonsSection({ reasons, ended }: OutcomeFigures, { language, t }: Words) {
  const head = [t('outcomes.reasons.reason'), t('outcomes.leavings.count'), t('outcomes.leavings.share')]
  const rows = reasons
    .filter((one) => one.count > 0)
    .map((one) => [
      reasonWord(one.reason, t),
      count(one.count, language),
      percentWord(one.count, ended, language),
    ])
  return sectionOf(t('outcomes.reasons.title'), table(head, rows))
}

/** How the figures are counted, as "Miksi?" tells it. */
const rulesSection = ({ t }: Words): DocumentSection[] =>
  sectionOf(
    t('outcomes.rules'),
    (['report.stays', 'report.leavings'] as const).flatMap((rule) =>
      (['answer', 'rule'] as const).flatMap((part) =>
        // texts of rules are looked up by name
        textBlock(t(`why.${rule}.${part}` as 'common.save', { days: NEXT_WITHIN_DAYS })),
      ),
    ),
  )

/** Outcomes of a service on paper: how long people stay, where they go, why it ended, and how it is counted. */
export const outcomeSections = (
  outcomes: OutcomeFigures,
  language: Language,
  t: TFunction,
): DocumentSection[] => {
  const words = { language, t }
  return [
    ...staysSection(outcomes, words),
    ...goneSection(outcomes, words),
    ...leavingsSection(outcomes, words),
    ...reasonsSection(outcomes, words),
    ...rulesSection(words),
  ]
}
