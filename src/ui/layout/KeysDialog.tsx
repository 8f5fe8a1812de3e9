import { Checkbox } from '../controls/choices.tsx'
import { useT } from '../i18n.ts'
import { Dialog } from '../overlay/Dialog.tsx'
import type { PageRoute } from './pages.ts'

interface Props {
  readonly pages: readonly PageRoute[]
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly enabled: boolean
  readonly onToggle: (on: boolean) => void
}

/** All keys, and the switch that turns them off. */
export function KeysDialog({ pages, isOpen, onClose, enabled, onToggle }: Props) {
  const t = useT()
  return (
    <Dialog title={t('nav.keys.title')} isOpen={isOpen} onClose={onClose}>
      <Checkbox label={t('nav.keys.enabled')} value={enabled} onChange={onToggle} />
      <dl className="keys-list mt2">
        <dt>
          <kbd>/</kbd>
        </dt>
        <dd>{t('nav.keys.search')}</dd>
        <dt>
          <kbd>↑</kbd> <kbd>↓</kbd>
        </dt>
        <dd>{t('nav.keys.list')}</dd>
        {pages.map((page) =>
          page.nav?.letter ? (
            <KeyLine key={page.path} letter={page.nav.letter} name={t(`nav.pages.${page.title}`)} />
          ) : null,
        )}
        <dt>
          <kbd>?</kbd>
        </dt>
        <dd>{t('nav.keys.all')}</dd>
      </dl>
    </Dialog>
  )
}

function KeyLine({ letter, name }: { letter: string; name: string }) {
  const t = useT()
  return (
    <>
      <dt>
        <kbd>g</kbd> <kbd>{letter}</kbd>
      </dt>
      <dd>{t('nav.keys.goTo', { page: name })}</dd>
    </>
  )
}
