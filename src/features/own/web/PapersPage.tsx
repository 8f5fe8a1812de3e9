import { PageHead, useMe, useT } from '../../../ui/index.ts'
import { OwnPapers } from '../../statement/web/index.ts'

/** Tietoni → Paperini: what is waited for, and what there is. */
export default function PapersPage() {
  const t = useT()
  const clientId = useMe().client?.id ?? ''
  return (
    <>
      <PageHead title={t('statements.own.title')} />
      <p>{t('statements.own.lead')}</p>
      <OwnPapers clientId={clientId} />
    </>
  )
}
