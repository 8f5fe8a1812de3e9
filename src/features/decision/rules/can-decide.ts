import { addMonths, type PlainDate } from '../../../kernel/plain-date.ts'
import { accept, type Refusal, type Result, refuse } from '../../../kernel/refusal.ts'
import { fromInclusive } from '../../../kernel/span.ts'
import type { Answered } from '../../../law/rule.ts'
import { type DecisionBasis, decisionBasis } from '../../../law/rules/decision-basis.ts'
import { decisionChecks } from '../../../law/rules/decision-checks.ts'
import type { Piece } from '../contract.ts'
import { type Draft, factsOfDraft, piecesOf } from './draft.ts'

/** What an organisation has settled of a kind; without a setting every worker with decisions of their own decides. */
export interface Setting {
  readonly deciders: readonly string[] | null
  readonly twoPersons: boolean
  readonly minMonths: number | null
  readonly maxMonths: number | null
}
export const noSetting: Setting = { deciders: null, twoPersons: false, minMonths: null, maxMonths: null }

export interface Judged {
  readonly basis: Answered<DecisionBasis>
  readonly warnings: readonly string[]
  readonly versions: Readonly<Record<string, string>>
}

/** May the draft be given as a decision of that day? The law first, then the organisation's own narrower limits. */
export function canGive(draft: Draft, setting: Setting, on: PlainDate): Result<Judged> {
  const { kind, contents } = draft
  const basis = decisionBasis.run({ kind, decidedOn: on })
  if (!basis.ok) return basis
  if (basis.answer.appeal === 'notRead')
    return refuse('decision.appealNotRead', { citation: basis.answer.appealCite })
  const { validFrom, validTo } = contents
  if (validFrom && validTo && validTo < validFrom)
    return refuse('decision.days', { fields: { validTo: 'endBeforeStart' } })
  const missing = piecesOf(draft, on).filter((piece) => piece.needed && !piece.there)
  const checks = decisionChecks.run(factsOfDraft(draft, on))
  if (!checks.ok) return checks
  const { blocks, warnings } = checks.answer
  const stopped =
    blocks.length > 0 ? blocked(blocks) : missing.length > 0 ? lacking(missing) : narrower(draft, setting)
  if (stopped) return { ok: false, refusal: stopped }
  const versions = { 'decision.basis': basis.version, 'decision.checks': checks.version }
  return accept({ basis, warnings, versions })
}

const fieldOf: Readonly<Record<string, string>> = {
  'period.tooShort': 'validTo',
  'period.tooLong': 'validTo',
  'period.missing': 'validTo',
  'reasons.missing': 'reasons',
  'hearing.missing': 'unheard',
  'deviation.reason': 'deviation',
  'fixedTerm.reason': 'special',
}

const citeOf: Readonly<Record<string, string>> = {
  'reasons.missing': '434/2003 45 §',
  'hearing.missing': '434/2003 34 §',
  'deviation.reason': '1301/2014 45 §',
  'fixedTerm.reason': '675/2023 5 §',
}

/** The first thing that stops it, in its own words; the fields of all of them. */
function blocked(blocks: readonly string[]): Refusal {
  const [first = ''] = blocks
  const fields = Object.fromEntries(
    blocks.map((code) => [fieldOf[code] ?? 'matter', code.startsWith('period') ? 'invalid' : 'required']),
  )
  return refuse(`decision.block.${first}`, { citation: citeOf[first] ?? '189/2001 13 b §', fields }).refusal
}

function lacking(missing: readonly Piece[]): Refusal {
  const fields = Object.fromEntries(missing.map(({ name }) => [name, 'required']))
  const citation = [...new Set(missing.map(({ cite }) => cite))].join(', ')
  return refuse('decision.piecesMissing', {
    citation,
    fields,
    facts: { pieces: missing.map(({ name }) => name) },
  }).refusal
}

/** The organisation's own limits: narrower than the law, told as the organisation's. */
function narrower({ kind, contents }: Draft, { minMonths, maxMonths }: Setting): Refusal | null {
  const { validFrom, validTo } = contents
  if (contents.result === 'refused' || !validFrom || !validTo || kind === 'rehabEnd') return null
  const period = fromInclusive(validFrom as PlainDate, validTo as PlainDate)
  if (period?.until == null) return null
  const facts = { min: minMonths, max: maxMonths }
  if (minMonths !== null && period.until < addMonths(period.from, minMonths))
    return refuse('decision.ownLimit.tooShort', { fields: { validTo: 'invalid' }, facts }).refusal
  if (maxMonths !== null && period.until > addMonths(period.from, maxMonths))
    return refuse('decision.ownLimit.tooLong', { fields: { validTo: 'invalid' }, facts }).refusal
  return null
}

/** Whose act deciding is: a setting of the organisation, by role; another than the preparer where two are wanted. */
export function mayDecide(
  setting: Setting,
  who: { readonly role: string; readonly workerId: string | null; readonly preparerId: string | null },
): Result<null> {
  if (setting.deciders !== null && !setting.deciders.includes(who.role))
    return refuse('decision.notDecider', { facts: { deciders: setting.deciders } })
  if (setting.twoPersons && who.workerId === who.preparerId) return refuse('decision.twoPersons')
  return accept(null)
}
