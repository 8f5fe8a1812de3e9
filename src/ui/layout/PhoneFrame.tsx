import { type ReactNode, useEffect, useState } from 'react'
import { classNames } from '../class-names.ts'
import { Button } from '../controls/Button.tsx'
import { useLanguage, useT } from '../i18n.ts'
import { Icon } from '../icons.tsx'
import { useMe } from '../me.tsx'
import { Link, usePath } from '../router.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { currentPage, type PageRoute, visiblePages } from './pages.ts'
import {
  Acting,
  contentId,
  DemonstrationLine,
  type FrameActs,
  SkipLink,
  SwitchPerson,
  SwitchPosition,
} from './parts.tsx'

interface Props {
  readonly kind: 'place' | 'own'
  readonly pages: readonly PageRoute[]
  readonly acts: FrameActs
  readonly children: ReactNode
}

/** The provider's and the client's frame: one column, made for a phone; the client's type is larger. */
export function PhoneFrame({ kind, pages, acts, children }: Props) {
  const t = useT()
  const me = useMe()
  const menu = visiblePages(pages, me, kind)
  return (
    <div className={classNames('phone', kind === 'own' && 'own')}>
      <SkipLink />
      <DemonstrationLine />
      <header className="ptop">
        <Link className="brand" to="/">
          {t(kind === 'own' ? 'nav.own' : 'nav.place')}
        </Link>
        {kind === 'own' ? <Listen /> : <span className="meta">{me.position?.organisation.name}</span>}
      </header>
      {menu.length > 1 ? <Dock kind={kind} pages={menu} /> : null}
      <main id={contentId} tabIndex={-1}>
        <Acting />
        {children}
      </main>
      <footer className="phone-foot">
        <LanguageSwitch />
        <SwitchPosition onSwitch={acts.onSwitchPosition} />
        <SwitchPerson onSwitch={acts.onSwitchPerson} />
        {kind === 'place' ? (
          <Link className="btn-link" to="/istunnot">
            {t('session.own.link')}
          </Link>
        ) : null}
        {me.signedIn ? (
          <Button kind="quiet" onClick={acts.onSignOut}>
            {t('nav.signOut')}
          </Button>
        ) : null}
      </footer>
    </div>
  )
}

/** At hand at the bottom of a phone, under the heading of a larger window. */
function Dock({ kind, pages }: { kind: Props['kind']; pages: readonly PageRoute[] }) {
  const t = useT()
  const current = currentPage(pages, usePath())
  return (
    <nav className="dock" aria-label={t(kind === 'own' ? 'nav.own' : 'nav.place')}>
      <ul>
        {pages.map((page) => (
          <li key={page.path}>
            <Link to={page.path} {...(current === page.path ? { 'aria-current': 'page' as const } : {})}>
              {page.nav?.icon ? <Icon name={page.nav.icon} size={20} /> : null}
              {t(`nav.pages.${page.title}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const voices = { fi: 'fi-FI', sv: 'sv-SE', en: 'en-GB' } as const

/** Reads the page aloud with the device's own voice; not shown where there is none. */
function Listen() {
  const t = useT()
  const { language } = useLanguage()
  const [speaks, setSpeaks] = useState(false)
  useEffect(() => () => window.speechSynthesis?.cancel(), [])
  if (!('speechSynthesis' in window)) return null
  const stop = () => {
    window.speechSynthesis.cancel()
    setSpeaks(false)
  }
  const start = () => {
    const words = new SpeechSynthesisUtterance(document.getElementById(contentId)?.textContent ?? '')
    words.lang = voices[language]
    words.onend = () => setSpeaks(false)
    window.speechSynthesis.speak(words)
    setSpeaks(true)
  }
  return (
    <Button kind="quiet" onClick={speaks ? stop : start}>
      {t(speaks ? 'nav.stopListening' : 'nav.listen')}
    </Button>
  )
}
