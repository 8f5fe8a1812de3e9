import { type ReactNode, useEffect, useState } from 'react'
import { useT } from '../i18n.ts'
import type { Problem } from '../problem.ts'
import { Refusal } from './notices.tsx'

/** True once the time has passed; quick answers never flash. */
function useAfter(milliseconds: number) {
  const [passed, setPassed] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return passed
}

const patience = 300

/** Grey lines where the content will be, after 300 ms; no spinner. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const t = useT()
  const isLate = useAfter(patience)
  return (
    <div className="skeleton" role="status" aria-busy="true">
      {isLate ? <span className="vh">{t('common.loading')}</span> : null}
      {isLate ? Array.from({ length: lines }, (_, index) => <i key={index.toString()} />) : null}
    </div>
  )
}

/** There is no such thing, or it is not this person's: the same answer. */
export const isGone = (problem: Problem | undefined): boolean => problem?.body.status === 404

export interface LoadedProps<T> {
  readonly of: { data: T | undefined; problem: Problem | undefined; refetch: () => unknown }
  readonly lines?: number
  readonly children: (data: T) => ReactNode
}

/**
 * Content of one question to the server: its lines while waiting, its refusal, or itself. After trouble the last answer
 * stays; one that is this person's no longer does not.
 */
export function Loaded<T>({ of, lines, children }: LoadedProps<T>) {
  if (of.data !== undefined && !isGone(of.problem)) return children(of.data)
  if (of.problem) return <Refusal problem={of.problem} onRetry={() => void of.refetch()} />
  return <Loading {...(lines ? { lines } : {})} />
}
