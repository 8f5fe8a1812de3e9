import type { BodyOf } from '../../../kernel/endpoint.ts'
import { type Checked, readDay } from '../../../ui/index.ts'
import type { Direction } from '../rules/targets.ts'
import type { setTarget } from '../target-contract.ts'

export interface TargetValues {
  readonly indicator: string
  readonly municipality: string
  readonly from: string
  readonly to: string
  readonly direction: Direction
  readonly target: string
  readonly reason: string
}
export type TargetBody = BodyOf<typeof setTarget>

export const emptyTarget = (indicator: string, municipality: string, today: string): TargetValues => ({
  indicator,
  municipality,
  from: today,
  to: '',
  direction: 'atLeast',
  target: '',
  reason: '',
})

/** A number as people write it here: spaces between thousands, a comma or a point before decimals; null when it is none. */
export function readNumber(text: string): number | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  return /^\d{1,12}(\.\d{1,2})?$/.test(plain) ? Number(plain) : null
}

/** The target that was typed, money turned into cents; or what is wrong with it, by field. */
export function checkTarget(
  values: TargetValues,
  { id, unit, today }: { id: string; unit: string | undefined; today: string },
): Checked<TargetBody> {
  const [from, to] = [readDay(values.from, today), readDay(values.to, today)]
  const amount = readNumber(values.target)
  const errors = {
    ...(unit === undefined ? { indicator: 'required' } : {}),
    ...(values.from.trim() === '' ? { from: 'required' } : from ? {} : { from: 'date' }),
    ...(to === null ? { to: 'date' } : to && from && to < from ? { to: 'endBeforeStart' } : {}),
    ...(amount === null || (unit === 'percent' && amount > 100) ? { target: 'number' } : {}),
    ...(values.reason.trim() === '' ? { reason: 'required' } : {}),
  }
  if (!from || amount === null || Object.keys(errors).length > 0) return { ok: false, errors }
  return {
    ok: true,
    value: {
      id,
      indicator: values.indicator,
      municipality: values.municipality === '' ? null : values.municipality,
      from,
      to: to || null,
      direction: values.direction,
      target: unit === 'cents' ? Math.round(amount * 100) : amount,
      reason: values.reason.trim(),
    },
  }
}

/** Whether a target stands today. */
export const stateOf = (
  { from, to }: { from: string; to: string | null },
  today: string,
): 'now' | 'later' | 'over' => (from > today ? 'later' : to !== null && to < today ? 'over' : 'now')
