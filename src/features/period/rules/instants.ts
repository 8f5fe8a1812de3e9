import { instantInHelsinki, type PlainDate } from '../../../kernel/plain-date.ts'

/** When the work of a day's beginning is done: some minutes after midnight, so that the day has surely changed. */
export const startOfDay = (day: PlainDate): Date => instantInHelsinki(day, '00:05')
