import type { BodyOf } from '../../../kernel/endpoint.ts'
import type { Checked } from '../../../ui/index.ts'
import { readDay } from '../../../ui/index.ts'
import type { recordContact } from '../../contact/contract.ts'
import type { agreeContact, saveReview } from '../acts-contract.ts'
import type { hows, Room, RoomRow } from '../contract.ts'

type How = (typeof hows)[number]

export interface ReachedValues {
  readonly kind: How
  readonly text: string
}

/** The person was reached, or a letter sent, which nobody knows to have arrived. The note is seen by all on the file. */
export const reachedBody = (
  { kind, text }: ReachedValues,
  id: string,
  contactedAt: string,
): BodyOf<typeof recordContact> => ({
  id,
  kind,
  reached: kind === 'letter' ? null : true,
  contactedAt,
  text: text.trim(),
  category: 'contactLog',
  nextContactOn: null,
})

export interface AgreeValues {
  readonly positionId: string
  readonly how: How
  readonly contactBy: string
  readonly responsibleId: string
}
export type AgreeBody = BodyOf<typeof agreeContact>

export const agreedSoFar = ({ agreement }: RoomRow, me: string): AgreeValues => ({
  positionId: agreement?.who.positionId ?? me,
  how: agreement?.how ?? 'call',
  contactBy: agreement?.contactBy ?? '',
  responsibleId: agreement?.responsible?.positionId ?? '',
})

/** Somebody contacts the person by a day that is ahead. */
export function checkAgree(
  { positionId, how, contactBy, responsibleId }: AgreeValues,
  { room, row, id, today }: { room: Room; row: RoomRow; id: string; today: string },
): Checked<AgreeBody> {
  const day = readDay(contactBy, today)
  const errors = {
    ...(positionId === '' ? { positionId: 'required' } : {}),
    ...(contactBy.trim() === ''
      ? { contactBy: 'required' }
      : !day
        ? { contactBy: 'date' }
        : day < today
          ? { contactBy: 'past' }
          : {}),
  }
  if (!day || Object.keys(errors).length > 0) return { ok: false, errors }
  const { agreement } = row
  return {
    ok: true,
    value: {
      id: agreement?.id ?? id,
      listId: room.list.id,
      month: room.month,
      positionId,
      how,
      contactBy: day,
      responsibleId: responsibleId === '' ? null : responsibleId,
      version: agreement?.version ?? null,
    },
  }
}

/** What was typed, on top of what somebody else saved meanwhile: what was not touched here is taken from the newest. */
export const onTop = <T extends object>(typed: T, seen: T, newest: T): T =>
  Object.fromEntries(
    (Object.keys(typed) as (keyof T)[]).map((name) => [
      name,
      typed[name] === seen[name] ? newest[name] : typed[name],
    ]),
  ) as T

export interface ReviewValues {
  readonly heldOn: string
  readonly participants: string
  readonly note: string
}
export type ReviewBody = BodyOf<typeof saveReview>

export const reviewSoFar = (
  review: Room['review'],
  { today, name }: { today: string; name: string },
): ReviewValues => ({
  heldOn: review?.heldOn ?? today,
  participants: review?.participants ?? name,
  note: review?.note ?? '',
})

export function checkReview(
  { heldOn, participants, note }: ReviewValues,
  { room: { month, review }, id, today }: { room: Pick<Room, 'month' | 'review'>; id: string; today: string },
): Checked<ReviewBody> {
  const day = readDay(heldOn, today)
  const errors = {
    ...(!day ? { heldOn: 'date' } : day > today ? { heldOn: 'future' } : {}),
    ...(participants.trim() === '' ? { participants: 'required' } : {}),
  }
  if (!day || Object.keys(errors).length > 0) return { ok: false, errors }
  return {
    ok: true,
    value: {
      id: review?.id ?? id,
      month,
      heldOn: day,
      participants: participants.trim(),
      note: note.trim(),
      version: review?.version ?? null,
    },
  }
}

/** Fields of the what-if, by their names in the address. */
export interface WhatIfValues {
  readonly palveluihin: string
  readonly aktivoidaan: string
  readonly ennen: string
}

/** Whole numbers of at most four digits; people are activated before some day. */
export function checkWhatIf(values: WhatIfValues): Checked<WhatIfValues> {
  const plain = {
    palveluihin: values.palveluihin.trim(),
    aktivoidaan: values.aktivoidaan.trim(),
    ennen: values.ennen.trim(),
  }
  const wrong = Object.entries(plain).filter(([, text]) => !/^\d{0,4}$/.test(text))
  const errors = {
    ...(Number(plain.aktivoidaan) > 0 && plain.ennen === '' ? { ennen: 'required' } : {}),
    ...Object.fromEntries(wrong.map(([name]) => [name, 'share.forecast.fourDigits'])),
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: plain }
}
