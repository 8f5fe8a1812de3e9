import { type ReactNode, useRef, useState } from 'react'
import { SearchField } from '../controls/SearchField.tsx'
import { useT } from '../i18n.ts'
import { useMe } from '../me.tsx'
import { Link, useGo, useSearchFor } from '../router.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { type PageRoute, visiblePages } from './pages.ts'
import { contentId, DemonstrationLine, type FrameActs, SkipLink, Who } from './parts.tsx'
import { SideNav } from './SideNav.tsx'
import { useShortcuts } from './shortcuts.ts'

interface Props {
  readonly pages: readonly PageRoute[]
  readonly acts: FrameActs
  readonly children: ReactNode
}

/** Address of the list that the search in the top bar opens; the page asks `useSearchWord()`. */
const searchPath = '/asiakkaat'

/** The worker's frame: top bar with search, menu, content. */
export function StaffFrame({ pages, acts, children }: Props) {
  const t = useT()
  const go = useGo()
  const searchFor = useSearchFor()
  const menu = visiblePages(pages, useMe(), 'staff')
  const search = useRef<HTMLInputElement>(null)
  const [showsKeys, setShowsKeys] = useState(false)
  const letters = new Map(menu.flatMap((p) => (p.nav?.letter ? [[p.nav.letter, p.path] as const] : [])))
  const { enabled, toggle } = useShortcuts(letters, {
    search: () => search.current?.focus(),
    help: () => setShowsKeys(true),
    go,
  })
  return (
    <>
      <SkipLink />
      <DemonstrationLine />
      <header className="top">
        <Link className="brand" to="/">
          {t('common.product')}
        </Link>
        {menu.some((page) => page.path === searchPath) ? (
          <SearchField
            ref={search}
            label={t('nav.searchLabel')}
            shortcut="/"
            onSearch={(word) => searchFor(searchPath, word)}
          />
        ) : null}
        <div className="top-end">
          <LanguageSwitch />
          <Who acts={acts} />
        </div>
      </header>
      <div className="frame">
        <SideNav pages={menu} />
        <main id={contentId} tabIndex={-1}>
          {children}
        </main>
      </div>
      <KeysDialog
        pages={menu}
        isOpen={showsKeys}
        onClose={() => setShowsKeys(false)}
        enabled={enabled}
        onToggle={toggle}
      />
    </>
  )
}
