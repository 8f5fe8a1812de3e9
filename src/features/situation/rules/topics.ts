/** Topics of the card in the order a conversation goes. */
export const topics = [
  'work',
  'education',
  'health',
  'housing',
  'economy',
  'everyday',
  'services',
  'support',
  'days',
  'wish',
] as const
export type Topic = (typeof topics)[number]

export const factCategories = [
  'employmentHistory',
  'situation',
  'socialServices',
  'workAbility',
  'healthRecords',
  'benefits',
  'needsAssessment',
  'supportNeeds',
] as const
export type FactCategory = (typeof factCategories)[number]

export const sources = ['clientTold', 'documentSeen', 'assessment', 'otherAuthority', 'register'] as const
export type Source = (typeof sources)[number]

/** Categories in which a fact of the topic may be told, the usual one first: it decides who sees the fact. */
export const categoriesOf = {
  work: ['employmentHistory', 'needsAssessment'],
  education: ['employmentHistory', 'needsAssessment'],
  health: ['workAbility', 'healthRecords'],
  housing: ['situation', 'socialServices'],
  economy: ['benefits', 'situation', 'socialServices'],
  everyday: ['situation', 'socialServices'],
  services: ['needsAssessment', 'socialServices', 'situation'],
  support: ['supportNeeds', 'needsAssessment'],
  days: ['supportNeeds'],
  wish: ['needsAssessment', 'supportNeeds', 'situation'],
} as const satisfies Record<Topic, readonly FactCategory[]>

/** The categories of a topic that this writer may write, usual first; none: the writer adds nothing to the topic. */
export const writableCategories = (topic: Topic, writes: ReadonlySet<string>): readonly FactCategory[] =>
  categoriesOf[topic].filter((category) => writes.has(category))
