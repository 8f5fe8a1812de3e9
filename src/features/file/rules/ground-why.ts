import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { FactValue } from '../../../kernel/refusal.ts'
import type { Why } from '../../../kernel/why.ts'
import { type Parameter, valueOn, versionName } from '../../../law/parameter.ts'
import { groundSections } from '../../../law/parameters/access.ts'

/** One ground as the file shows it. `facts` are those of its source: relationship, joint service, referral, consent. */
export interface ShownGround {
  readonly ground: string
  readonly organisationKind: string | null
  readonly from: string | null
  /** Last day on which it holds; null while it is open. */
  readonly to: string | null
  readonly facts: Readonly<Record<string, FactValue>>
}

const agreed = { cite: 'agreed', version: 'agreed' }

/** The answer to "why do I see this": rule `access.<ground>`, the section in force that day, and the facts. */
export function whyGround(shown: ShownGround, day: PlainDate): Why {
  const section = sectionOf(shown)
  const found = section ? valueOn(section, day) : null
  const law = found?.ok ? { cite: found.version.citation, version: versionName(found.version) } : agreed
  return { rule: `access.${shown.ground}`, ...law, facts: { ...shown.facts, from: shown.from, to: shown.to } }
}

function sectionOf({ ground, organisationKind }: ShownGround): Parameter<string> | null {
  if (ground === 'jointService' || ground === 'activationPlan' || ground === 'consent') {
    return groundSections[ground]
  }
  if (ground !== 'ownCustomer') return null
  if (organisationKind === 'employmentAuthority') return groundSections.employmentAuthority
  const isSocialOrHealth = organisationKind === 'wellbeingCounty' || organisationKind === 'healthService'
  return isSocialOrHealth ? groundSections.socialAndHealth : null
}

/** Strongest first: what the notice at the head of the file says in words; the rest is behind "Miksi?". */
const strength = [
  'jointService',
  'ownCustomer',
  'activationPlan',
  'substitute',
  'supervision',
  'shareList',
  'referral',
  'placement',
  'consent',
  'emergency',
]

export const byStrength = (a: { ground: string }, b: { ground: string }): number =>
  strength.indexOf(a.ground) - strength.indexOf(b.ground)
