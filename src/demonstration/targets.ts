import { addYears, type PlainDate, plainDateOf, yearOf } from '../kernel/plain-date.ts'
import type { Area } from './area.ts'
import { towns } from './data/organisations.ts'
import { at, workdayUntil } from './moments.ts'
import { chanceOf } from './random.ts'

interface TargetPlan {
  readonly indicator: string
  readonly town: 'laihia' | null
  readonly target: number
  readonly direction: 'atLeast' | 'atMost'
  readonly reason: string
}

/** What the managers of the area aim at this year; the other figures have the report's usual targets, or none. */
const plans: readonly TargetPlan[] = [
  {
    indicator: 'rehab.clients',
    town: null,
    target: 45,
    direction: 'atLeast',
    reason: 'Talousarvio: työtoiminnan paikat vastaavat palvelutarvetta.',
  },
  {
    indicator: 'share.cents',
    town: null,
    target: 2_000_000,
    direction: 'atMost',
    reason: 'Talousarvion määräraha kuukautta kohti.',
  },
  {
    indicator: 'meetings.inPersonShare.initial',
    town: null,
    target: 65,
    direction: 'atLeast',
    reason: 'Johtoryhmä päätti nostaa alkuhaastattelujen tavoitetta.',
  },
  {
    indicator: 'share.contacted',
    town: 'laihia',
    target: 90,
    direction: 'atLeast',
    reason: 'Välitavoite ennen kuin kaikilla listalla olevilla on kontakti.',
  },
]

/** Targets of the year, set at its beginning. */
export function writeTargets({ book, network, today }: Area, seed: string): void {
  const chance = chanceOf(`${seed} targets`)
  const { organisationId, positionId } = network.worker('paallikko')
  const first: PlainDate = plainDateOf(yearOf(today), 1, 1)
  for (const { town, ...plan } of plans)
    book.add('indicatorTarget', {
      id: chance.uuid(),
      ...plan,
      municipalityCode: town === null ? null : towns[town].code,
      valid: `[${first},${addYears(first, 1)})`,
      positionId,
      organisationId,
      setAt: at(workdayUntil(first), '09:40'),
    })
}
