import { type ReactNode, useId } from 'react'

/** A part of an own page: its heading and its content, nothing else. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
