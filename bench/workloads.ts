import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, type PlainDate, startOfWeek } from '../src/kernel/plain-date.ts'
import type { Client, Worker } from './targets.ts'

export const workloadNames = [
  'open-file',
  'worklist',
  'search',
  'places',
  'reserve',
  'record-contact',
] as const
export type WorkloadName = (typeof workloadNames)[number]

/** One act of one worker, over HTTP and as a statement of the floor. */
export interface Act {
  readonly worker: Worker
  readonly client: Client
  /** How manieth act of the run it is, and of this client. */
  readonly number: number
  readonly round: number
  readonly day: PlainDate
  readonly places: readonly string[]
}

export interface Workload {
  readonly request: (act: Act) => {
    readonly method: 'GET' | 'POST'
    readonly path: string
    readonly body?: object
  }
  readonly floor: { readonly text: string; readonly values: (act: Act) => unknown[] }
  /** Who does it. */
  readonly roles?: readonly string[]
}

const floorOf = (name: WorkloadName, values: (act: Act) => unknown[]) => ({
  text: readFileSync(join(import.meta.dirname, 'floor', `${name}.sql`), 'utf8'),
  values,
})

/** An id that sorts after all that are in the area, so that it is found again and removed. */
const newId = (): string => {
  const hex = randomBytes(16).toString('hex')
  return `ff${hex.slice(2, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T
const afternoons = ['mon.pm', 'tue.pm', 'wed.pm', 'thu.pm', 'fri.pm']
const wanted = ({ number }: Act) => ({
  days: `${pick(afternoons, number)},${pick(afternoons, number + 2)}`,
  language: number % 9 === 0 ? 'sv' : 'fi',
  characteristic: pick(['quiet', 'smallGroup', 'indoors', 'ownPace'], number),
  field: pick(['kitchen', 'garden', 'wood', 'office', 'care'], number),
  municipality: pick(['091', '092', '049', '106', '186', '257', '444', '543', '638', '853'], number),
})

/** The beginning of one's client's name as one types it. */
const typed = ({ client, number }: Act): string => client.nameKey.slice(0, 3 + (number % 3))

/** Three months from a coming Monday; each time the same client comes again, a quarter later. */
function timeOf({ number, round, day }: Act) {
  const from = addDays(startOfWeek(day), 7 * (1 + (number % 3)) + 112 * round)
  return { from, to: addDays(from, 90) }
}

export const workloads: Readonly<Record<WorkloadName, Workload>> = {
  'open-file': {
    request: ({ client }) => ({ method: 'GET', path: `/api/clients/${client.id}/file` }),
    floor: floorOf('open-file', ({ client, worker, day }) => [
      client.id,
      [worker.positionId, worker.unitId],
      day,
    ]),
  },
  worklist: {
    request: () => ({ method: 'GET', path: '/api/worklist' }),
    floor: floorOf('worklist', ({ worker, day }) => [
      [worker.positionId, worker.unitId],
      day,
      worker.role === 'ownCoach' ? ['employment', 'pair'] : ['social', 'pair'],
    ]),
  },
  search: {
    request: (act) => ({ method: 'POST', path: '/api/clients/search', body: { text: typed(act) } }),
    floor: floorOf('search', (act) => [
      [act.worker.positionId, act.worker.unitId],
      typed(act),
      `${typed(act)}\u{10FFFF}`,
      act.day,
    ]),
  },
  places: {
    request: (act) => {
      const { days, language, characteristic, field, municipality } = wanted(act)
      const query = new URLSearchParams({
        days,
        languages: language,
        characteristics: characteristic,
        fields: field,
        municipality,
      })
      return { method: 'GET', path: `/api/places?${query}` }
    },
    floor: floorOf('places', (act) => {
      const { days, language, characteristic, field, municipality } = wanted(act)
      const from = addDays(startOfWeek(act.day), 7)
      return [
        `[${from},${addDays(from, 91)})`,
        days.split(','),
        [language],
        [characteristic],
        field,
        municipality,
      ]
    }),
  },
  reserve: {
    roles: ['socialCounsellor', 'socialWorker', 'rehabCoordinator'],
    request: (act) => ({
      method: 'POST',
      path: `/api/clients/${act.client.id}/periods`,
      body: {
        id: newId(),
        placeId: pick(act.places, act.number),
        kind: 'workActivity',
        ...timeOf(act),
        days: [pick(afternoons, act.number), pick(afternoons, act.number + 2)],
        needs: { field: null, languages: ['fi'], characteristics: [], support: null },
      },
    }),
    floor: floorOf('reserve', (act) => {
      const { from, to } = timeOf(act)
      const weekdays = [1 + (act.number % 5), 1 + ((act.number + 2) % 5)]
      return [
        newId(),
        act.client.id,
        pick(act.places, act.number),
        `[${from},${addDays(to, 1)})`,
        weekdays,
        act.worker.positionId,
      ]
    }),
  },
  'record-contact': {
    request: ({ client, number }) => ({
      method: 'POST',
      path: `/api/clients/${client.id}/contacts`,
      body: {
        id: newId(),
        kind: 'call',
        reached: number % 4 > 0,
        contactedAt: new Date(Date.now() - 60_000).toISOString(),
        text: 'Soitettu ja sovittu jatkosta.',
        nextContactOn: null,
      },
    }),
    floor: floorOf('record-contact', ({ client, worker }) => [
      newId(),
      client.id,
      worker.positionId,
      worker.organisationId,
    ]),
  },
}
