import type { WatchLimit } from '../contract.ts'

/** A limit as typed: the number, and what is wrong with it at its field. */
export function readLimit(
  typed: string,
  { lowest, highest }: Pick<WatchLimit, 'lowest' | 'highest'>,
): { readonly number: number | null; readonly wrong: 'number' | 'outOfRange' | undefined } {
  if (!/^\d+$/.test(typed.trim())) return { number: null, wrong: 'number' }
  const number = Number(typed)
  return { number, wrong: number < lowest || number > highest ? 'outOfRange' : undefined }
}
