import type { BodyOf } from '../../../kernel/endpoint.ts'
import type { Checked } from '../../../ui/index.ts'
import type { startThread } from '../../message/contract.ts'

interface Values {
  readonly participants: readonly string[]
  readonly subject: string
  readonly text: string
}

/** To whom, about what, and the text: all three are needed. */
export function checkMessage(
  values: Values,
  ids: { readonly id: string; readonly messageId: string },
): Checked<BodyOf<typeof startThread>> {
  const [subject, text] = [values.subject.trim(), values.text.trim()]
  const errors = {
    ...(values.participants.length === 0 ? { participants: 'required' } : {}),
    ...(subject === '' ? { subject: 'required' } : {}),
    ...(text === '' ? { text: 'required' } : {}),
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, value: { ...ids, subject, text, participants: [...values.participants] } }
}
