import type { ReactNode } from 'react'
import { useArrival, useTitle } from './arrival.ts'

interface Props {
  readonly title: string
  /** Name in the browser's tab when it differs from the heading. */
  readonly tabTitle?: string
  /** Where the page belongs, above the heading. */
  readonly above?: ReactNode
  /** Small line under the heading. */
  readonly meta?: ReactNode
  /** The page's acts, the filled one last. */
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** The heading of a page: sets the document's title and receives the focus on arrival. Every page has exactly one. */
export function PageHead({ title, tabTitle, above, meta, actions, children }: Props) {
  const heading = useArrival<HTMLHeadingElement>()
  useTitle(tabTitle ?? title)
  return (
    <div className="head">
      <div>
        {above ? <p className="meta">{above}</p> : null}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {meta ? <div className="meta">{meta}</div> : null}
        {children}
      </div>
      {actions ? <div className="bar-row">{actions}</div> : null}
    </div>
  )
}
