import type { BodyOf } from '../../../kernel/endpoint.ts'
import { parsePlainDate } from '../../../kernel/plain-date.ts'
import type { Checked, ChosenFile } from '../../../ui/index.ts'
import type { askedFrom, askStatement, recordStatement, StatementKind } from '../contract.ts'
import { hasTitle } from '../rules/kinds.ts'

export interface StatementValues {
  readonly kind: StatementKind | ''
  readonly title: string
  readonly author: string
  readonly issuedOn: string
  readonly validUntil: string
  /** An organisation's id; '' is the client. */
  readonly heldBy: string
  /** The name of the chosen file, so that a refusal of it is over when another is chosen. */
  readonly paper: string
}

export const emptyStatement = (today: string, kind: StatementKind | '' = ''): StatementValues => ({
  kind,
  title: '',
  author: '',
  issuedOn: today,
  validUntil: '',
  heldBy: '',
  paper: '',
})

interface Sent {
  readonly id: string
  readonly requestId: string | null
  readonly file: (ChosenFile & { readonly id: string }) | null
  /** Kinds whose paper may be put here: a file that was chosen for another is not sent. */
  readonly paperKinds: readonly StatementKind[]
  readonly mostBytes: number
}

/** What was typed as what is sent. */
export function checkStatement(
  values: StatementValues,
  { id, requestId, file: chosen, paperKinds, mostBytes }: Sent,
): Checked<BodyOf<typeof recordStatement>> {
  const { kind, title, issuedOn, validUntil, heldBy } = values
  const author = values.author.trim()
  const file = takesPaper(kind, paperKinds) ? chosen : null
  const errors = {
    ...(kind === '' ? { kind: 'required' } : {}),
    ...(author === '' ? { author: 'required' } : {}),
    ...(parsePlainDate(issuedOn) === null ? { issuedOn: 'date' } : {}),
    ...(validUntil !== '' && parsePlainDate(validUntil) === null ? { validUntil: 'date' } : {}),
    ...(file ? checkFile(file, mostBytes) : {}),
  }
  if (kind === '' || Object.keys(errors).length > 0) return { ok: false, errors }
  return {
    ok: true,
    value: {
      id,
      kind,
      title: hasTitle(kind) ? title.trim() || null : null,
      author,
      issuedOn,
      validUntil: validUntil || null,
      heldBy: heldBy || null,
      requestId,
      paper: file ? { id: file.id, content: file.content } : null,
    },
  }
}

export const takesPaper = (kind: StatementValues['kind'], paperKinds: readonly StatementKind[]): boolean =>
  kind !== '' && paperKinds.includes(kind)

/** A file that the server would refuse for its size need not be sent. */
export const checkFile = (file: Pick<ChosenFile, 'size'>, mostBytes: number): { paper?: string } => {
  if (file.size === 0) return { paper: 'statement.paperEmpty' }
  return file.size > mostBytes ? { paper: 'statement.paperTooLarge' } : {}
}

export interface AskValues {
  readonly kind: StatementKind | ''
  readonly from: (typeof askedFrom)[number] | ''
  readonly whom: string
  readonly purpose: string
  readonly notEnough: string
  readonly wantedBy: string
}

export const emptyAsk: AskValues = { kind: '', from: '', whom: '', purpose: '', notEnough: '', wantedBy: '' }

export function checkAsk(
  values: AskValues,
  { id, exists }: { readonly id: string; readonly exists: boolean },
): Checked<BodyOf<typeof askStatement>> {
  const { kind, from, wantedBy } = values
  const [whom, purpose] = [values.whom.trim(), values.purpose.trim()]
  // asked only where one exists: what was typed of another kind is not said of this one
  const notEnough = exists ? values.notEnough.trim() : ''
  const errors = {
    ...(kind === '' ? { kind: 'required' } : {}),
    ...(from === '' ? { from: 'required' } : {}),
    ...(from !== '' && from !== 'client' && whom === '' ? { whom: 'required' } : {}),
    ...(purpose === '' ? { purpose: 'required' } : {}),
    ...(exists && notEnough === '' ? { notEnough: 'required' } : {}),
    ...(parsePlainDate(wantedBy) === null ? { wantedBy: 'date' } : {}),
  }
  if (kind === '' || from === '' || Object.keys(errors).length > 0) return { ok: false, errors }
  const asked = from === 'client' ? null : whom
  return { ok: true, value: { id, kind, from, whom: asked, purpose, notEnough: notEnough || null, wantedBy } }
}
