import { useCallback, useEffect, useRef, useState } from 'react'
import { instantNow } from './clock.ts'
import { isNoSuchDay } from './controls/date-input.ts'
import { dropDraft, findDraft, keepDraft } from './draft.ts'
import { useMe } from './me.tsx'
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

/** What the check found; of a day that is written right, but is not in the calendar, that it is not. */
export const wrongDays = (errors: FieldErrors, values: object, today: string): FieldErrors =>
  Object.fromEntries(
    Object.entries(errors).map(([name, code]) => {
      const typed = (values as Record<string, unknown>)[name]
      const isNone = code === 'date' && typeof typed === 'string' && isNoSuchDay(typed, today)
      return [name, isNone ? 'noSuchDay' : code]
    }),
  )

/** Texts that are longer than their fields say they may be, as errors by field. */
export const tooLong = (values: object, limits: ReadonlyMap<string, number>): FieldErrors =>
  Object.fromEntries(
    Object.entries(values)
      .filter(
        ([name, typed]) => typeof typed === 'string' && typed.length > (limits.get(name) ?? typed.length),
      )
      .map(([name]) => [name, 'tooLong']),
  )

const storage = () => window.sessionStorage

/** Values that survive a reload: what is set is kept in the browser until it is saved or discarded. */
function useKeptValues<Values extends object>(initial: Values, key: string | undefined) {
  const { worker, client } = useMe()
  // another person signing in at this browser never sees it
  const name = key && `${worker?.id ?? client?.id ?? ''}:${key}`
  const [draft] = useState(() => (name ? findDraft<Values>(storage(), name) : undefined))
  const [values, setValues] = useState<Values>(() => ({ ...initial, ...draft?.values }))
  const [unsavedAt, setUnsavedAt] = useState<string | undefined>(draft?.at)
  const current = useRef(values)
  const keep = (next: Values) => {
    current.current = next
    setValues(next)
    const at = instantNow()
    setUnsavedAt(at)
    if (name) keepDraft(storage(), name, { values: next, at })
  }
  const drop = () => {
    if (name) dropDraft(storage(), name)
    setUnsavedAt(undefined)
  }
  const replace = (next: Values) => {
    current.current = next
    setValues(next)
    drop()
  }
  return {
    values,
    current,
    keep,
    drop,
    replace,
    unsavedAt,
    restored: draft !== undefined && unsavedAt === draft.at,
  }
}

const wrongFields = '[aria-invalid="true"], fieldset:has(> .field-error)'

/** After an attempt that failed, the focus goes to the first field that is wrong, where no summary has taken it. */
function useFocusOnWrong(attempts: number, isWrong: boolean) {
  const form = useRef<HTMLElement>(null)
  const answered = useRef(0)
  useEffect(() => {
    if (!isWrong || attempts === answered.current) return
    answered.current = attempts
    if (document.activeElement?.classList.contains('summary')) return
    form.current?.querySelector<HTMLElement>(wrongFields)?.focus()
  }, [attempts, isWrong])
  return form
}

/** Values, errors, sending and draft of one form. Nothing typed is lost when sending fails or the page reloads. */
export function useForm<Values extends object, Out>(options: Options<Values, Out>) {
  const { values, current, keep, drop, replace, unsavedAt, restored } = useKeptValues(
    options.initial,
    options.draftKey,
  )
  const { day } = useMe()
  const [savedAt, setSavedAt] = useState<string>()
  const [found, setFound] = useState<FieldErrors>({})
  const [corrected, setCorrected] = useState<readonly string[]>([])
  const [attempts, setAttempts] = useState(0)
  const [isSending, setSending] = useState(false)
  const errors = stillWrong({ ...options.problem?.fields, ...found }, corrected)

  const set = <K extends keyof Values & string>(name: K, value: Values[K]) => {
    keep({ ...current.current, [name]: value })
    setCorrected((names) => (names.includes(name) ? names : [...names, name]))
  }
  const reset = (to: Values = options.initial) => {
    replace(to)
    setFound({})
  }
  const limits = useRef(new Map<string, number>())
  const limit = useCallback((name: string, most: number | undefined) => {
    if (most === undefined) limits.current.delete(name)
    else limits.current.set(name, most)
  }, [])
  const sent = useFocusOnWrong(attempts, Object.keys(errors).length > 0)
  const send = async (event?: { preventDefault: () => void; currentTarget?: unknown }) => {
    event?.preventDefault()
    if (event?.currentTarget instanceof HTMLElement) sent.current = event.currentTarget
    if (isSending) return
    const checked = options.check(current.current)
    const long = tooLong(current.current, limits.current)
    setFound({ ...(checked.ok ? {} : wrongDays(checked.errors, current.current, day)), ...long })
    setCorrected([])
    setAttempts((n) => n + 1)
    if (!checked.ok || Object.keys(long).length > 0) return
    setSending(true)
    const answer = await options.submit(checked.value)
    setSending(false)
    if (answer === undefined) return
    drop()
    setSavedAt(instantNow())
  }
  /** Spread on a field: `<TextField label=… {...form.field('name')} />`. */
  const field = <K extends keyof Values & string>(name: K) => ({
    name,
    value: values[name],
    error: errors[name],
    limit,
    onChange: (value: Values[K]) => set(name, value),
  })
  return { values, set, field, send, reset, errors, attempts, isSending, unsavedAt, savedAt, restored }
}
