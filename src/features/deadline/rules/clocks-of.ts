import type { Clock } from './clock.ts'
import type { ClockLaw } from './clock-law.ts'
import { decisionClocks } from './decision-clocks.ts'
import type { ClockFacts } from './facts.ts'
import { jobSearchClocks } from './job-search-clocks.ts'
import { participationClocks } from './participation-clocks.ts'
import { mappingClocks, reviewClocks } from './path-clocks.ts'
import { periodClocks } from './period-clocks.ts'
import { contactClocks, kelaClocks, referralClocks, retentionClocks } from './record-clocks.ts'
import { paperClocks, validityClocks } from './statement-clocks.ts'

/** All clocks of a client under a law, from the facts and nothing else: no day of today, no order of events. */
export const clocksOf = (clientId: string, facts: ClockFacts, law: ClockLaw): Clock[] => [
  ...mappingClocks(facts, law),
  ...reviewClocks(facts, law),
  ...jobSearchClocks(facts, law),
  ...periodClocks(facts, law),
  ...participationClocks(clientId, facts, law),
  ...kelaClocks(facts, law),
  ...retentionClocks(facts, law),
  ...contactClocks(facts),
  ...referralClocks(facts),
  ...decisionClocks(facts, law),
  ...paperClocks(facts),
  ...validityClocks(facts),
]
