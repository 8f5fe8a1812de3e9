import type { BodyOf } from '../../../kernel/endpoint.ts'
import { type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import { accept, type Result, refuse } from '../../../kernel/refusal.ts'
import type { askStatement, recordStatement } from '../contract.ts'
import { hasTitle } from './kinds.ts'

type Said = Pick<BodyOf<typeof recordStatement>, 'kind' | 'title' | 'author' | 'issuedOn' | 'validUntil'>

/** What is wrong with a statement as it was typed, by field. */
export function checkStatement(said: Said, day: PlainDate): Result<null> {
  const { kind, title, author, issuedOn, validUntil } = said
  const fields = {
    ...(author.trim() === '' ? { author: 'required' } : {}),
    ...(title?.trim() && !hasTitle(kind) ? { title: 'statement.noHealthInWords' } : {}),
    ...(plainDate(issuedOn) > day ? { issuedOn: 'future' } : {}),
    ...(validUntil !== null && validUntil < issuedOn ? { validUntil: 'endBeforeStart' } : {}),
  }
  return Object.keys(fields).length > 0 ? refuse('invalid', { fields }) : accept(null)
}

type Asked = Pick<BodyOf<typeof askStatement>, 'from' | 'whom' | 'purpose' | 'wantedBy'>

/** What is wrong with a request for a paper, by field. */
export function checkRequest({ from, whom, purpose, wantedBy }: Asked, day: PlainDate): Result<null> {
  const fields = {
    ...(purpose.trim() === '' ? { purpose: 'required' } : {}),
    ...(from !== 'client' && !whom?.trim() ? { whom: 'required' } : {}),
    ...(wantedBy < day ? { wantedBy: 'past' } : {}),
  }
  return Object.keys(fields).length > 0 ? refuse('invalid', { fields }) : accept(null)
}
