import { useFormat, useT } from '../i18n.ts'
import { useMe } from '../me.tsx'
import { Link, usePath } from '../router.tsx'
import { currentPage, type PageRoute } from './pages.ts'

/** The menu: pages that this role may open, in groups, with live numbers. */
export function SideNav({ pages }: { pages: readonly PageRoute[] }) {
  const t = useT()
  const { count } = useFormat()
  const { counts = {} } = useMe()
  const current = currentPage(pages, usePath())
  return (
    <nav className="side" aria-label={t('nav.main')}>
      <ul>
        {pages.map((page, index) => {
          const number = page.nav?.count === undefined ? undefined : counts[page.nav.count]
          const begins = index > 0 && pages[index - 1]?.nav?.group !== page.nav?.group
          return (
            <li key={page.path} className={begins ? 'gap' : undefined}>
              <Link to={page.path} {...(current === page.path ? { 'aria-current': 'page' as const } : {})}>
                {t(`nav.pages.${page.title}`)}
                {number === undefined ? null : <span className="n">{count(number)}</span>}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
