import { useEffect } from 'react'

/** Tells the list around a page where the next one begins, once it is known. */
export function useNext(next: string | null | undefined, onNext: (next: string | null) => void) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the listener is made anew at every drawing
  useEffect(() => {
    if (next !== undefined) onNext(next)
  }, [next])
}
