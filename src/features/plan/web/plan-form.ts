import type { BodyOf } from '../../../kernel/endpoint.ts'
import { parsePlainDate } from '../../../kernel/plain-date.ts'
import type { Contents, PlanService, PlanView, saveDraft } from '../contract.ts'

/** A service as it is typed: days are text until they are days. */
export interface TypedService {
  readonly service: string
  readonly provider: string
  readonly lane: PlanService['lane']
  readonly beginsOn: string
  readonly endsOn: string
}

export interface PlanValues {
  readonly goal: string
  readonly contents: Contents
  readonly rehabWork: boolean
  readonly services: readonly TypedService[]
}

export const noService: TypedService = {
  service: '',
  provider: '',
  lane: 'employment',
  beginsOn: '',
  endsOn: '',
}

export const valuesOf = ({ goal, contents, rehabWork, services }: PlanView): PlanValues => ({
  goal,
  contents,
  rehabWork,
  services: services.map(({ service, provider, lane, beginsOn, endsOn }) => ({
    service,
    provider: provider ?? '',
    lane,
    beginsOn: beginsOn ?? '',
    endsOn: endsOn ?? '',
  })),
})

/**
 * What is saved of a draft at any moment: services that have a name, with those of their days that are days, and not an
 * end before the beginning. What is half typed stays on the page until it is whole.
 */
export function draftOf(values: PlanValues): Omit<BodyOf<typeof saveDraft>, 'version'> {
  const named = values.services.filter(({ service }) => service.trim() !== '')
  return {
    goal: values.goal,
    contents: values.contents,
    rehabWork: values.rehabWork,
    services: named.map(serviceOf),
  }
}

function serviceOf({ service, provider, lane, beginsOn, endsOn }: TypedService): PlanService {
  const [begins, ends] = [parsePlainDate(beginsOn), parsePlainDate(endsOn)]
  const isBackwards = begins !== null && ends !== null && ends < begins
  return {
    service: service.trim(),
    provider: provider.trim() || null,
    lane,
    beginsOn: begins,
    endsOn: isBackwards ? null : ends,
  }
}

/** Codes of a service's days, for its fields. */
export function serviceErrors({ beginsOn, endsOn }: TypedService): {
  readonly beginsOn?: string
  readonly endsOn?: string
} {
  const wrong = (text: string) => text !== '' && parsePlainDate(text) === null
  return {
    ...(wrong(beginsOn) ? { beginsOn: 'date' } : {}),
    ...(wrong(endsOn)
      ? { endsOn: 'date' }
      : beginsOn !== '' && endsOn !== '' && endsOn < beginsOn
        ? { endsOn: 'endBeforeStart' }
        : {}),
  }
}

/**
 * Two have written the same draft: what I changed since the last common text stays mine, the rest is theirs. Services are
 * one whole. Nothing typed is lost, and nothing of the other's is overwritten unseen.
 */
export function mergeValues(base: PlanValues, mine: PlanValues, theirs: PlanValues): PlanValues {
  const pick = <T>(b: T, m: T, t: T): T => (JSON.stringify(m) === JSON.stringify(b) ? t : m)
  const names = new Set([...Object.keys(mine.contents), ...Object.keys(theirs.contents)])
  const contents = Object.fromEntries(
    [...names].map((name) => [
      name,
      pick(base.contents[name] ?? '', mine.contents[name] ?? '', theirs.contents[name] ?? ''),
    ]),
  )
  return {
    goal: pick(base.goal, mine.goal, theirs.goal),
    contents,
    rehabWork: pick(base.rehabWork, mine.rehabWork, theirs.rehabWork),
    services: pick(base.services, mine.services, theirs.services),
  }
}
