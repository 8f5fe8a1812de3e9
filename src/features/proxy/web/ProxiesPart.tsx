import { useState } from 'react'
import {
  Button,
  Dialog,
  EmptyState,
  Loaded,
  Notice,
  Refusal,
  Section,
  useApi,
  useCommand,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { endProxy, listProxies, type ProxyView } from '../contract.ts'
import { RecordProxyDialog } from './RecordProxyDialog.tsx'

/** The client is told of oneself, the worker of the client. */
const useWords = () => (useMe().client ? 'proxy.yours' : 'proxy')

/** Who acts for the client: on the file beside the consents, and in the client's own pages. */
export function ProxiesPart({ clientId }: { clientId: string }) {
  const t = useT()
  const words = useWords()
  const answer = useApi(listProxies, { params: { clientId } })
  const [isRecording, setRecording] = useState(false)
  const [said, setSaid] = useState<string>()
  return (
    <Loaded of={answer}>
      {({ proxies, mayRecord }) => (
        <Section
          title={t(`${words}.title`)}
          end={mayRecord ? <Button onClick={() => setRecording(true)}>{t('proxy.record')}</Button> : null}
        >
          {said ? (
            <Notice kind="ok" live>
              {said}
            </Notice>
          ) : null}
          {proxies.length === 0 ? <EmptyState>{t(`${words}.empty`)}</EmptyState> : null}
          <ul className="rows">
            {proxies.map((proxy) => (
              <Row
                key={proxy.id}
                clientId={clientId}
                proxy={proxy}
                onEnded={() => setSaid(t(`${words}.ended`, { name: proxy.name }))}
              />
            ))}
          </ul>
          {isRecording ? (
            <RecordProxyDialog
              clientId={clientId}
              onClose={() => setRecording(false)}
              onDone={() => {
                setRecording(false)
                setSaid(t('proxy.saved'))
              }}
            />
          ) : null}
        </Section>
      )}
    </Loaded>
  )
}

function Row(props: { clientId: string; proxy: ProxyView; onEnded: () => void }) {
  const { clientId, proxy, onEnded } = props
  const t = useT()
  const [isEnding, setEnding] = useState(false)
  const until = proxy.to ? t('proxy.until', { to: proxy.to }) : t('proxy.untilEnded')
  return (
    <li className="bar-row">
      <div>
        <strong>{proxy.name}</strong>
        <p>{t(`proxy.bases.${proxy.basis}`)}</p>
        <p className="meta">
          {proxy.endedAt
            ? t('proxy.endedAt', { at: proxy.endedAt })
            : `${t('proxy.from', { from: proxy.from })}, ${until}`}
          {proxy.recordedBy ? ` · ${t('proxy.recordedBy', { name: proxy.recordedBy })}` : ''}
        </p>
      </div>
      {proxy.mayEnd ? (
        <Button small className="push" onClick={() => setEnding(true)} aria-haspopup="dialog">
          {t('proxy.end')}
          <span className="vh">: {proxy.name}</span>
        </Button>
      ) : null}
      {isEnding ? (
        <EndDialog clientId={clientId} proxy={proxy} onClose={() => setEnding(false)} onEnded={onEnded} />
      ) : null}
    </li>
  )
}

interface EndProps {
  readonly clientId: string
  readonly proxy: ProxyView
  readonly onClose: () => void
  readonly onEnded: () => void
}

/** What ends, said first: it is over at once, and another proxy is recorded anew. */
function EndDialog({ clientId, proxy, onClose, onEnded }: EndProps) {
  const t = useT()
  const words = useWords()
  const { id, name, version } = proxy
  const command = useCommand(endProxy, {
    onDone: () => {
      onClose()
      onEnded()
    },
  })
  const end = () => void command.run({ params: { clientId, proxyId: id }, body: { version } })
  return (
    <Dialog
      isOpen
      grave
      title={t(`${words}.endTitle`, { name })}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" loading={command.isRunning} onClick={end}>
            {t('proxy.endNow')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <Refusal problem={command.problem} />
      <p>{t(`${words}.endEffect`)}</p>
    </Dialog>
  )
}
