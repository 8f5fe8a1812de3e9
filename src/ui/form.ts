import { type FormEvent, useRef, useState } from 'react'
import { instantNow } from './clock.ts'
import { dropDraft, findDraft, keepDraft } from './draft.ts'
import type { Problem } from './problem.ts'

/** Field name → code of what is wrong with it; texts in `common.field` or the feature's own. */
export type FieldErrors = Readonly<Record<string, string>>

/** What a form's own check answers: the values to send, or what to correct. */
export type Checked<Out> =
  | { readonly ok: true; readonly value: Out }
  | { readonly ok: false; readonly errors: FieldErrors }

interface Options<Values, Out> {
  readonly initial: Values
  /** Turns what was typed into what is sent; pure, from the feature's `x-form.ts`. */
  readonly check: (values: Values) => Checked<Out>
  /** Sends; undefined means refused (as `useCommand().run` answers). */
  readonly submit: (value: Out) => Promise<unknown>
  /** The refusal of the last sending, for its field errors. */
  readonly problem?: Problem | undefined
  /** Where the draft is kept in this browser; without it nothing is kept. */
  readonly draftKey?: string
}

/** What was found wrong, without the fields touched since. */
export const stillWrong = (found: FieldErrors, corrected: readonly string[]): FieldErrors =>
  Object.fromEntries(Object.entries(found).filter(([name]) => !corrected.includes(name)))

const storage = () => window.sessionStorage

/** Values, errors, sending and draft of one form. Nothing typed is lost when sending fails or the page reloads. */
export function useForm<Values extends object, Out>(options: Options<Values, Out>) {
  const { draftKey, initial } = options
  const [draft] = useState(() => (draftKey ? findDraft<Values>(storage(), draftKey) : undefined))
  const [values, setValues] = useState<Values>(() => ({ ...initial, ...draft?.values }))
  const [unsavedAt, setUnsavedAt] = useState<string | undefined>(draft?.at)
  const [savedAt, setSavedAt] = useState<string>()
  const [found, setFound] = useState<FieldErrors>({})
  const [corrected, setCorrected] = useState<readonly string[]>([])
  const [attempts, setAttempts] = useState(0)
  const [isSending, setSending] = useState(false)
  const current = useRef(values)

  const keep = (next: Values) => {
    current.current = next
    setValues(next)
    const at = instantNow()
    setUnsavedAt(at)
    if (draftKey) keepDraft(storage(), draftKey, { values: next, at })
  }
  const set = <K extends keyof Values & string>(name: K, value: Values[K]) => {
    keep({ ...current.current, [name]: value })
    setCorrected((names) => (names.includes(name) ? names : [...names, name]))
  }
  const saved = () => {
    if (draftKey) dropDraft(storage(), draftKey)
    setUnsavedAt(undefined)
    setSavedAt(instantNow())
  }
  const reset = (to: Values = initial) => {
    if (draftKey) dropDraft(storage(), draftKey)
    current.current = to
    setValues(to)
    setFound({})
    setUnsavedAt(undefined)
  }
  const send = async (event?: FormEvent) => {
    event?.preventDefault()
    if (isSending) return
    const checked = options.check(current.current)
    setFound(checked.ok ? {} : checked.errors)
    setCorrected([])
    setAttempts((n) => n + 1)
    if (!checked.ok) return
    setSending(true)
    const answer = await options.submit(checked.value)
    setSending(false)
    if (answer !== undefined) saved()
  }
  const errors = stillWrong({ ...options.problem?.fields, ...found }, corrected)
  /** Spread on a field: `<TextField label=… {...form.field('name')} />`. */
  const field = <K extends keyof Values & string>(name: K) => ({
    name,
    value: values[name],
    error: errors[name],
    onChange: (value: Values[K]) => set(name, value),
  })
  return {
    values,
    set,
    field,
    send,
    reset,
    errors,
    attempts,
    isSending,
    unsavedAt,
    savedAt,
    restored: draft !== undefined && unsavedAt === draft.at,
  }
}
