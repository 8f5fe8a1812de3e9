import { useEffect, useRef } from 'react'

/** What takes the focus when a change of `key` has taken away the element that had it, so that it is never lost. */
export function useFallbackFocus<E extends HTMLElement>(key: unknown) {
  const fallback = useRef<E>(null)
  const before = useRef(key)
  useEffect(() => {
    if (before.current === key) return
    before.current = key
    if (document.activeElement === document.body) fallback.current?.focus()
  }, [key])
  return fallback
}

/** What says why an attempt came to nothing: once after each, the focus and with it the view are brought to it. */
export function useFocusAfter<E extends HTMLElement>(attempts: number, isShown: boolean) {
  const shown = useRef<E>(null)
  const answered = useRef(0)
  useEffect(() => {
    if (!isShown || attempts === answered.current) return
    answered.current = attempts
    shown.current?.focus()
  }, [attempts, isShown])
  return shown
}
