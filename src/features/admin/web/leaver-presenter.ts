import type { TFunction } from 'i18next'
import { addDays, laterOf, parsePlainDate, plainDate } from '../../../kernel/plain-date.ts'
import type { LeavingEffect } from '../contract.ts'
import { checkDay } from './person-form.ts'

export interface LeaverValues {
  readonly lastDay: string
  readonly successorId: string
}

/** What is wrong with the last day; `undefined` when it can be the last. */
export function checkLastDay(lastDay: string, today: string): string | undefined {
  return checkDay(lastDay, true) ?? (lastDay < today ? 'past' : undefined)
}

/** The earliest last day: today, or the first day of a post that has not begun. */
export const firstPossibleDay = ({ from }: { from: string }, today: string): string =>
  laterOf(plainDate(from), plainDate(today))

/** The first day on which the successor answers. */
export function firstDayAfter(lastDay: string): string {
  const day = parsePlainDate(lastDay)
  return day ? addDays(day, 1) : lastDay
}

/** What ending the post does, a sentence each. */
export function effectLines(t: TFunction, effect: LeavingEffect, successor: string | undefined): string[] {
  const { clients, waiting, waitingUnit, jointServices, jointOpen } = effect
  const name = successor ?? ''
  const lines = [
    clients > 0 && t('admin.leaver.clients', { count: clients, name }),
    waiting > 0 && t('admin.leaver.waiting', { count: waiting, unit: waitingUnit ?? '' }),
    jointServices > 0 && t('admin.leaver.jointServices', { count: jointServices, name }),
    jointOpen > 0 && t('admin.leaver.jointOpen', { count: jointOpen }),
  ].filter((line) => line !== false)
  return [...(lines.length > 0 ? lines : [t('admin.leaver.nothing')]), t('admin.leaver.signIn')]
}
