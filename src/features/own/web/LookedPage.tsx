import { useEffect } from 'react'
import {
  DocumentButtons,
  EmptyState,
  Link,
  Loaded,
  PageHead,
  useApi,
  useMay,
  useT,
} from '../../../ui/index.ts'
import { listOwnLog, printOwnLog } from '../../log/contract.ts'
import { Pages } from '../../log/web/index.ts'
import { OwnRequest } from '../../privacy/web/index.ts'
import { Looked } from './Looked.tsx'

/** Who has looked at my information, all of it, newest first; may be printed. */
export default function LookedPage() {
  const t = useT()
  // the client in person; not a proxy
  const mayAsk = useMay('privacy.seeOwnRequests')
  return (
    <>
      <PageHead
        title={t('own.looked.title')}
        above={<Link to="/oma/tietoni">{t('own.data.back')}</Link>}
        actions={<DocumentButtons documents={[{ endpoint: printOwnLog }]} />}
      />
      <p>{t('own.looked.lead')}</p>
      <Pages page={(before, onNext) => <Page before={before} onNext={onNext} />} />
      {mayAsk ? <OwnRequest /> : null}
    </>
  )
}

function Page({ before, onNext }: { before: string | undefined; onNext: (next: string | null) => void }) {
  const t = useT()
  const log = useApi(listOwnLog, { query: before ? { before } : {} })
  const next = log.data?.next
  // biome-ignore lint/correctness/useExhaustiveDependencies: the listener is made anew at every drawing
  useEffect(() => {
    if (next !== undefined) onNext(next)
  }, [next])
  return (
    <Loaded of={log}>
      {({ entries }) =>
        entries.length === 0 ? <EmptyState>{t('own.looked.none')}</EmptyState> : <Looked entries={entries} />
      }
    </Loaded>
  )
}
