import type { ReactNode } from 'react'
import { useT } from '../i18n.ts'
import { Link } from '../router.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { contentId, SkipLink } from './parts.tsx'

/** For pages without a menu: a link from an e-mail, an address that does not exist. */
export function BareFrame({ children }: { children: ReactNode }) {
  const t = useT()
  return (
    <>
      <SkipLink />
      <header className="top">
        <Link className="brand" to="/">
          {t('common.product')}
        </Link>
        <div className="top-end">
          <LanguageSwitch />
        </div>
      </header>
      <main id={contentId} tabIndex={-1} className="bare">
        {children}
      </main>
    </>
  )
}
