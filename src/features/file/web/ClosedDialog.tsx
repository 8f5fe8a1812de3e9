import { useState } from 'react'
import { Button, Dialog, Loaded, Section, useApi, useT } from '../../../ui/index.ts'
import { readClosed } from '../contract.ts'
import { presentClosed } from './closed-presenter.ts'
import { fileTabs } from './tabs.ts'

/** "Miksi en näe tai voi muuttaa kaikkea?": each closed part and act with what is missing and what to do. */
export function WhyNotAll({ clientId }: { clientId: string }) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button small onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('file.closed.ask')}
      </Button>
      <Dialog big title={t('file.closed.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Closed clientId={clientId} />
      </Dialog>
    </>
  )
}

function Closed({ clientId }: { clientId: string }) {
  const t = useT()
  const closed = useApi(readClosed, { params: { clientId } })
  return (
    <Loaded of={closed}>
      {(found) => {
        const groups = presentClosed(found, fileTabs, t)
        return (
          <>
            <p className="meta">{t(groups.length > 0 ? 'file.closed.intro' : 'file.closed.nothing')}</p>
            {groups.map(({ title, lines }) => (
              <Section key={title} title={title}>
                <ul className="rows">
                  {lines.map(({ what, why }) => (
                    <li key={what}>
                      {what}
                      <span className="meta block">{why}</span>
                    </li>
                  ))}
                </ul>
              </Section>
            ))}
          </>
        )
      }}
    </Loaded>
  )
}
