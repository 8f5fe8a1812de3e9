import type { TFunction } from 'i18next'
import type { Paper, RequestView, StatementKind, StatementView } from '../contract.ts'

/** "B-lausunto", of a certificate with which one it is. */
export const nameOf = ({ kind, title }: Pick<StatementView, 'kind' | 'title'>, t: TFunction): string =>
  title ? `${t(`statements.kinds.${kind}`)}: ${title}` : t(`statements.kinds.${kind}`)

/** Who gave it and when, and until when it is valid. */
export function datesOf({ author, issuedOn, validUntil }: StatementView, t: TFunction): string {
  const until = validUntil ? t('statements.until', { until: validUntil }) : t('statements.noUntil')
  return `${t('statements.by', { author, issuedOn })}, ${until}`
}

export const heldOf = ({ heldBy }: Pick<StatementView, 'heldBy'>, t: TFunction): string =>
  heldBy ? t('statements.held', { who: heldBy }) : t('statements.heldByClient')

export const recordedOf = (
  { recordedBy, recordedAt }: Pick<StatementView, 'recordedBy' | 'recordedAt'>,
  t: TFunction,
): string =>
  recordedBy
    ? t('statements.recordedBy', { name: recordedBy, at: recordedAt })
    : t('statements.recordedByClient', { at: recordedAt })

/** Under which consents the paper is open, to whom; empty for papers that need none. */
export function consentsOf({ consents }: Pick<StatementView, 'consents'>, t: TFunction): string {
  if (consents.length === 0) return t('statements.noConsents')
  const who = consents.map(({ to, until }) => (until ? t('statements.consentUntil', { to, until }) : to))
  return t('statements.consents', { who: who.join(', ') })
}

export const sizeWord = (bytes: number, t: TFunction): string =>
  t('statements.size', { size: Math.max(1, Math.round(bytes / 1024)) })

/** "PDF, 120 kt, 3.11.2026 · tarkistettu haittaohjelmien varalta". */
export function paperLine(paper: Paper, t: TFunction): string {
  const { removed, mediaType, bytes, addedAt, scan, underConsentTo } = paper
  if (removed) return t('statements.removed', { at: removed.at, reason: removed.reason })
  const type = t(`statements.types.${mediaType}`)
  return [
    t('statements.paperOf', { type, size: sizeWord(bytes, t), at: addedAt }),
    t(`statements.${scan}`),
    underConsentTo ? t('statements.underConsent', { to: underConsentTo }) : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

export const whomOf = ({ from, whom }: Pick<RequestView, 'from' | 'whom'>, t: TFunction): string =>
  whom ?? t(`statements.request.froms.${from}`)

/** The newest of the kind that is valid: what a request for another has to be weighed against. */
export const findValid = (
  statements: readonly StatementView[],
  kind: StatementKind | '',
): StatementView | undefined =>
  statements.find((s) => s.kind === kind && (s.state === 'valid' || s.state === 'ending'))

export const kindChoices = (kinds: readonly StatementKind[], t: TFunction) =>
  kinds.map((value) => ({ value, label: t(`statements.kinds.${value}`) }))
