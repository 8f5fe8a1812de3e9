/** Counts from 1 to 4 could tell who it is: published they are shown as "1–4" (docs/reports.md). */
export const SMALLEST = 1
export const LARGEST = 4

export const isSmall = (value: number): boolean => value >= SMALLEST && value <= LARGEST
