import { type Parameter, version } from '../parameter.ts'

/** Months from the day a matter became pending within which the decision is carried out. */
export const executionMonths: Parameter<number> = {
  name: 'decision.executionMonths',
  unit: 'months',
  versions: [version('2015-04-01', null, 3, '1301/2014 45 §')],
}

/** Last day of decisions of the disability law that was repealed. */
export const oldDisabilityDecisionsUntil: Parameter<string> = {
  name: 'decision.oldDisabilityUntil',
  unit: 'day',
  reading:
    'Kolmen vuoden siirtymäajan viimeinen päivä voi olla 31.12.2027 tai 1.1.2028. Luetaan varovasti 31.12.2027.',
  versions: [version('2015-04-01', null, '2027-12-31', '675/2023 42 §')],
}

/** When a decision may be given without what. */
export interface DecisionDuties {
  /** A deviation from the client plan is justified in the decision. */
  readonly deviation: boolean
}
export const decisionDuties: Parameter<DecisionDuties> = {
  name: 'decision.duties',
  unit: 'duty',
  versions: [
    version('2015-04-01', '2025-01-01', { deviation: false }, '1301/2014 45 §'),
    version('2025-01-01', null, { deviation: true }, '1301/2014 45 §', 'Suomen säädöskokoelma 677/2023'),
  ],
}

/** One piece that a decision has. Always, when it is not granted in full, or when a right is refused or ended. */
export interface DecisionPiece {
  readonly name:
    | 'authority'
    | 'party'
    | 'matter'
    | 'result'
    | 'facts'
    | 'provisions'
    | 'reasons'
    | 'hearing'
    | 'contact'
    | 'appeal'
    | 'deviation'
  readonly needed: 'always' | 'unlessGranted' | 'negative' | 'deviating'
  readonly cite: string
}
const pieces: readonly DecisionPiece[] = [
  { name: 'authority', needed: 'always', cite: '434/2003 44 §' },
  { name: 'party', needed: 'always', cite: '434/2003 44 §' },
  { name: 'matter', needed: 'always', cite: '434/2003 44 §' },
  { name: 'result', needed: 'always', cite: '434/2003 44 §' },
  { name: 'facts', needed: 'unlessGranted', cite: '434/2003 45 §' },
  { name: 'provisions', needed: 'always', cite: '434/2003 45 §' },
  { name: 'reasons', needed: 'unlessGranted', cite: '434/2003 45 §' },
  { name: 'hearing', needed: 'negative', cite: '434/2003 34 §' },
  { name: 'contact', needed: 'always', cite: '434/2003 44 §' },
  { name: 'appeal', needed: 'always', cite: '434/2003 46 §' },
]
const deviation: DecisionPiece = { name: 'deviation', needed: 'deviating', cite: '1301/2014 45 §' }

/** The pieces of a decision; from 2025 a deviation from the client plan is justified too. */
export const decisionPieces: Parameter<readonly DecisionPiece[]> = {
  name: 'decision.pieces',
  unit: 'pieces',
  versions: [
    version('2015-04-01', '2025-01-01', pieces, '434/2003 44 §'),
    version('2025-01-01', null, [...pieces, deviation], '434/2003 44 §', 'Suomen säädöskokoelma 677/2023'),
  ],
}
