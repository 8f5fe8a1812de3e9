import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import { Municipality } from './contract.ts'
import { directions } from './rules/targets.ts'

const said = {
  indicator: Type.String({ maxLength: 80 }),
  from: Day,
  /** Last day; null: until further notice. */
  to: Nullable(Day),
  /** In the figure's unit; of money in cents. */
  target: Type.Number({ minimum: 0, maximum: 1e12 }),
  direction: Words(directions),
  reason: Type.String({ maxLength: 500 }),
}

export const TargetView = Type.Object({
  id: Id,
  ...said,
  /** Null: the whole area's. */
  municipality: Nullable(Municipality),
  setBy: Type.String(),
  organisation: Type.String(),
  setAt: Instant,
  version: Type.Integer(),
})
export type TargetView = Static<typeof TargetView>

/** An indicator of the organisation's own, by its names. */
const OwnNamed = Type.Object({
  id: Type.String(),
  unit: Words(['count', 'percent', 'average', 'cents'] as const),
  names: Type.Object({ fi: Type.String(), sv: Type.String(), en: Type.String() }),
})

export const listTargets = endpoint({
  method: 'GET',
  path: '/api/report-targets',
  summary: 'Targets of figures, in force, to come and over: who set them, when and why',
  response: Type.Object({ targets: Type.Array(TargetView), own: Type.Array(OwnNamed) }),
})

export const setTarget = endpoint({
  method: 'POST',
  path: '/api/report-targets',
  summary: 'Set a target of a figure for an area and time, with its reason',
  body: Type.Object({ id: Id, ...said, municipality: Nullable(Type.String({ pattern: '^[0-9]{3}$' })) }),
  response: Type.Object({ id: Id }),
})

export const endTarget = endpoint({
  method: 'POST',
  path: '/api/report-targets/:targetId/end',
  summary: 'Say the last day of a target; what was set is not rewritten',
  params: Type.Object({ targetId: Id }),
  body: Type.Object({ to: Day, version: Type.Integer() }),
  response: Type.Object({ id: Id }),
})

export const listReportMunicipalities = endpoint({
  method: 'GET',
  path: '/api/report-municipalities',
  summary: 'Municipalities of the report: where somebody lives who is known here, for goals and targets',
  response: Type.Object({ municipalities: Type.Array(Municipality) }),
})
