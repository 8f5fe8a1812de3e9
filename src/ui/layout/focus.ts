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
