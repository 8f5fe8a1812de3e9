export const requestStates = ['open', 'answered', 'refused'] as const
export type RequestState = (typeof requestStates)[number]

export const findingRules = [
  'manyFiles',
  'deepHistory',
  'afterHours',
  'endedBefore',
  'sameSurname',
  'ownNumber',
] as const
export type FindingRule = (typeof findingRules)[number]

/** What the officer found out of it: all as it should be, an explanation was got, or misuse. */
export const findingOutcomes = ['appropriate', 'clarified', 'misuse'] as const
export type FindingOutcome = (typeof findingOutcomes)[number]
