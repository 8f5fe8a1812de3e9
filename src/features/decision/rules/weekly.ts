import type { AnyKind, Contents } from '../contract.ts'

/** Kinds in which days and hours of a place are decided. */
export const weeklyKinds: readonly AnyKind[] = [
  'rehabWork',
  'socialRehab',
  'employmentSupport',
  'workActivity',
  'dayActivity',
  'disabilityWorkActivity',
]

/** A place is granted, and not how much: a place that is only held has not settled the hours of a day yet. */
export const lacksAmount = (kind: AnyKind, contents: Contents): boolean =>
  weeklyKinds.includes(kind) &&
  (contents.result === 'granted' || contents.result === 'partly') &&
  contents.place.trim() !== '' &&
  (contents.daysPerWeek === null || contents.hoursPerDay === null)
