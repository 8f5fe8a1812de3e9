import type { TFunction } from 'i18next'
import { dayOfInstant } from '../../../../locales/format.ts'
import { type Box, boxes, type ReferralRow, type ReferralStatus, referralStatuses } from '../contract.ts'

export const kindWord = ({ kind }: Pick<ReferralRow, 'kind'>, t: TFunction): string =>
  t(`referrals.kinds.${kind}`)

/** As a list is read: the last name first. */
export const listName = ({ lastName, firstNames }: Pick<ReferralRow, 'lastName' | 'firstNames'>): string =>
  `${lastName} ${firstNames}`

export const senderOf = ({ from }: Pick<ReferralRow, 'from'>): string =>
  from.name ? `${from.name}, ${from.organisation}` : from.organisation

export const receiverOf = ({ to }: Pick<ReferralRow, 'to'>): string =>
  to.unit.startsWith(to.organisation) ? to.unit : `${to.organisation}, ${to.unit}`

export const sentOn = ({ sentAt }: Pick<ReferralRow, 'sentAt'>): string => dayOfInstant(sentAt)

/** Who answered and when, or by when an answer was promised; '' when there is nothing to say. */
export function answerLine(
  row: Pick<ReferralRow, 'answeredAt' | 'answeredBy' | 'dueOn'>,
  t: TFunction,
): string {
  if (row.answeredAt) {
    return t('referrals.answeredBy', { who: row.answeredBy ?? '', on: dayOfInstant(row.answeredAt) })
  }
  return row.dueOn ? t('referrals.dueBy', { on: row.dueOn }) : ''
}

export interface Filter {
  readonly box: Box
  readonly status: ReferralStatus
}

/** The filter in the address; what waits in one's own unit when it says nothing. */
export function filterOf(search: Readonly<Record<string, string | undefined>>): Filter {
  return {
    box: boxes.find((box) => box === search.laatikko) ?? 'received',
    status: referralStatuses.find((status) => status === search.tila) ?? 'sent',
  }
}

export const keyOfFilter = ({ box, status }: Filter): string => `${box}.${status}`

/** Statuses of a box as counts: a receiver does not see what was returned or withdrawn (access.md, referral). */
export const statusesOf = (box: Box): readonly ReferralStatus[] =>
  box === 'received' ? ['sent', 'accepted'] : referralStatuses
