import type { Checked } from '../../../ui/index.ts'

/** A text that must be written, with the rest of what is sent. */
export function requiredText<K extends string, R extends object>(
  name: K,
  text: string,
  rest: R,
): Checked<R & Record<K, string>> {
  const said = text.trim()
  if (said === '') return { ok: false, errors: { [name]: 'required' } }
  return { ok: true, value: { ...rest, [name]: said } as R & Record<K, string> }
}
