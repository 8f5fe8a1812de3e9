import { addMonths, type PlainDate } from '../../../kernel/plain-date.ts'
import { accept, type Refusal, type Result, refuse } from '../../../kernel/refusal.ts'
import { fromInclusive } from '../../../kernel/span.ts'
import { decisionPieces } from '../../../law/parameters/decision-kinds.ts'
import { type Answered, lawOn } from '../../../law/rule.ts'
import { type DecisionBasis, decisionBasis } from '../../../law/rules/decision-basis.ts'
import { decisionChecks } from '../../../law/rules/decision-checks.ts'
import type { Contents, Hearing, OwnKind, Piece } from '../contract.ts'

/** What an organisation has settled of a kind; without a setting every worker with decisions of their own decides. */
export interface Setting {
  readonly deciders: readonly string[] | null
  readonly twoPersons: boolean
  readonly minMonths: number | null
  readonly maxMonths: number | null
}
export const noSetting: Setting = { deciders: null, twoPersons: false, minMonths: null, maxMonths: null }

export interface Draft {
  readonly kind: OwnKind
  readonly contents: Contents
  readonly hearing: Hearing | null
  readonly corrects: boolean
}

const isThere = (text: string): boolean => text.trim() !== ''
const isGranted = ({ result }: Contents): boolean => result === 'granted'
const day = (text: string | null) => text as PlainDate | null

/** The party was heard, or it is written down why not. */
const isHeard = ({ hearing, contents }: Draft): boolean =>
  (hearing !== null && hearing.heardOn !== null) || isThere(contents.unheard)

/** The facts of `decision.checks` as the draft has them. */
export const factsOfDraft = (draft: Draft, on: PlainDate) => {
  const { contents, kind } = draft
  return {
    kind,
    decidedOn: on,
    result: contents.result,
    from: day(contents.validFrom),
    to: day(contents.validTo),
    pendingSince: day(contents.pendingSince),
    heard: isHeard(draft),
    reasons: isThere(contents.reasons),
    deviatesFromPlan: contents.deviates,
    deviationReason: isThere(contents.deviation),
    specialReason: isThere(contents.special),
    workIncapable: contents.workIncapable,
    mainIncomeSicknessBased: contents.mainIncomeSicknessBased,
  }
}

/** The pieces that the law of the day asks of the decision, and whether they are there. */
export function piecesOf(draft: Draft, on: PlainDate): Piece[] {
  const law = lawOn({ decisionPieces }, on)
  if (!law.ok) return []
  const { contents } = draft
  const isNegative = !isGranted(contents) || draft.kind === 'rehabEnd'
  const needed = {
    always: true,
    unlessGranted: !isGranted(contents),
    negative: isNegative,
    deviating: contents.deviates,
  } as const
  const there: Readonly<Record<string, boolean>> = {
    matter: isThere(contents.matter),
    facts: isThere(contents.facts),
    reasons: isThere(contents.reasons),
    hearing: isHeard(draft),
    deviation: isThere(contents.deviation),
    provisions: decisionBasis.run({ kind: draft.kind, decidedOn: on }).ok,
    appeal: appealKnown(draft.kind, on),
  }
  return law.values.decisionPieces
    .filter((piece) => piece.needed !== 'deviating' || contents.deviates)
    .filter((piece) => piece.needed !== 'negative' || isNegative)
    .map(({ name, needed: when, cite }) => ({ name, there: there[name] ?? true, needed: needed[when], cite }))
}

function appealKnown(kind: OwnKind, on: PlainDate): boolean {
  const basis = decisionBasis.run({ kind, decidedOn: on })
  return basis.ok && basis.answer.appeal !== 'notRead'
}

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
