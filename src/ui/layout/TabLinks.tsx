import type { ReactNode } from 'react'
import { Link, usePath } from '../router.tsx'

export interface TabLink {
  readonly to: string
  readonly label: string
  /** A number or mark after the name. */
  readonly mark?: ReactNode
}

/** Parts of a page as links: each has an address, Back works, and the present one is marked. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  const path = usePath().replace(/\/$/, '')
  return (
    <nav aria-label={label}>
      <ul className="tabs">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Link to={tab.to} {...(path === tab.to ? { 'aria-current': 'page' as const } : {})}>
              {tab.label}
              {tab.mark ? <span className="meta">{tab.mark}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
