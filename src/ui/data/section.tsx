import { type ReactNode, useId } from 'react'
import { classNames } from '../class-names.ts'

interface SectionProps {
  readonly title: ReactNode
  /** Small line or control at the end of the heading. */
  readonly end?: ReactNode
  readonly children: ReactNode
  readonly className?: string
}

/** A part of a page with its heading and line. */
export function Section({ title, end, children, className }: SectionProps) {
  const id = useId()
  return (
    <section className={classNames('sec', className)} aria-labelledby={id}>
      <div className="sec-head">
        <h2 id={id}>{title}</h2>
        {end}
      </div>
      {children}
    </section>
  )
}

export interface Term {
  readonly key?: string
  readonly term: ReactNode
  readonly value: ReactNode
}

/** Names and what they are, with lines between. `soft`: the value matters more than its name. */
export const Terms = ({ rows, soft }: { rows: readonly Term[]; soft?: boolean }) => (
  <dl className={classNames('terms', soft && 'soft')}>
    {rows.map((row, index) => (
      <div key={row.key ?? (typeof row.term === 'string' ? row.term : index.toString())}>
        <dt>{row.term}</dt>
        <dd>{row.value}</dd>
      </div>
    ))}
  </dl>
)

/** The one tinted ground of a page: what is next, and the button that does it. */
export const NextAct = ({ children, actions }: { children: ReactNode; actions?: ReactNode }) => (
  <div className="next">
    <div>{children}</div>
    {actions ? <div className="bar-row">{actions}</div> : null}
  </div>
)
