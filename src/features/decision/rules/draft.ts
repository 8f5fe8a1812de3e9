import type { PlainDate } from '../../../kernel/plain-date.ts'
import { decisionPieces } from '../../../law/parameters/decision-duties.ts'
import { lawOn } from '../../../law/rule.ts'
import { decisionBasis } from '../../../law/rules/decision-basis.ts'
import type { Contents, Hearing, OwnKind, Piece } from '../contract.ts'

/** A decision being prepared: what its rules look at. */
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
