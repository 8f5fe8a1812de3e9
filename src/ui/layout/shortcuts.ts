import { useEffect, useEffectEvent, useRef, useState } from 'react'

/** What a key press means, given the key before it (a `g` waits for its letter). */
export type Meaning = { readonly go: string } | 'search' | 'help' | 'wait' | undefined

/** `/` search, `?` help, `g` then a letter goes to a page. Pure. */
export function meaningOf(key: string, waiting: boolean, letters: ReadonlyMap<string, string>): Meaning {
  if (waiting) {
    const path = letters.get(key.toLowerCase())
    return path === undefined ? undefined : { go: path }
  }
  if (key === '/') return 'search'
  if (key === '?') return 'help'
  return key === 'g' && letters.size > 0 ? 'wait' : undefined
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

const storageKey = 'shortcuts'
const patience = 1_500

/** Single-letter shortcuts can be turned off (WCAG 2.2, 2.1.4); the choice is kept in this browser. */
export function useShortcuts(
  letters: ReadonlyMap<string, string>,
  act: { search: () => void; help: () => void; go: (path: string) => void },
) {
  const [enabled, setEnabled] = useState(() => localStorage.getItem(storageKey) !== 'off')
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!enabled || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
    if (document.querySelector('dialog[open]')) return
    const meaning = meaningOf(event.key, waiting.current !== undefined, letters)
    clearTimeout(waiting.current)
    waiting.current = undefined
    if (meaning === undefined) return
    event.preventDefault()
    if (meaning === 'wait') {
      waiting.current = setTimeout(() => {
        waiting.current = undefined
      }, patience)
    } else if (meaning === 'search') act.search()
    else if (meaning === 'help') act.help()
    else act.go(meaning.go)
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  const toggle = (on: boolean) => {
    localStorage.setItem(storageKey, on ? 'on' : 'off')
    setEnabled(on)
  }
  return { enabled, toggle }
}
