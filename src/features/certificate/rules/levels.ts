/** Levels as vocational education has them, in the words that the form explains: guided, by oneself, applying it. */
export const levels = ['satisfactory', 'good', 'excellent'] as const
export type Level = (typeof levels)[number]
