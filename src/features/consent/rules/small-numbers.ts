import { isSmall, LARGEST } from '../../../kernel/small-numbers.ts'

/**
 * The numbers of one column with the small ones hidden (null). When only one is hidden it could be computed from the
 * total, so the least of the others is hidden too; when there is no other, the total itself is.
 */
export function hideSmall(values: readonly number[]): { shown: (number | null)[]; total: number | null } {
  const hidden = values.map(isSmall)
  if (hidden.filter(Boolean).length === 1) {
    const others = values.flatMap((value, index) => (value > LARGEST ? [{ value, index }] : []))
    const least = others.sort((a, b) => a.value - b.value)[0]
    if (least) hidden[least.index] = true
  }
  const total = values.reduce((sum, value) => sum + value, 0)
  const rest = values.filter((_, index) => hidden[index]).reduce((sum, value) => sum + value, 0)
  return {
    shown: values.map((value, index) => (hidden[index] ? null : value)),
    // what is hidden together must not be small either
    total: rest > 0 && (isSmall(rest) || hidden.filter(Boolean).length === 1) ? null : total,
  }
}
