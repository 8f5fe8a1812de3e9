import type { Field } from '../../features/place/rules/vocabulary.ts'

/** A unit that the product begins with (migration 0297): its identifier, and how many requirements it has. */
export interface UnitPlan {
  readonly id: string
  readonly requirements: number
}

const unit = (n: number, requirements: number): UnitPlan => ({
  id: `0c000000-0000-7000-8000-00000000${String(n).padStart(2, '0')}00`,
  requirements,
})
const [cleaning, outdoors, lunch, service] = [unit(1, 5), unit(2, 4), unit(3, 5), unit(4, 4)]

/** What can be learned at places of a field; of the others nothing is named. */
const learned: Partial<Record<Field, readonly UnitPlan[]>> = {
  cleaning: [cleaning],
  property: [cleaning, outdoors],
  garden: [outdoors],
  kitchen: [lunch],
  shop: [service],
  recycling: [service],
}

export const unitsOf = (field: Field): readonly UnitPlan[] => learned[field] ?? []

export const requirementsOf = ({ id, requirements }: UnitPlan): readonly string[] =>
  Array.from({ length: requirements }, (_, n) => `${id.slice(0, -2)}${String(n + 1).padStart(2, '0')}`)
