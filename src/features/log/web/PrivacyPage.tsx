import { PageHead, useT } from '../../../ui/index.ts'
import { LogRequest } from './LogRequest.tsx'
import { LogSearch } from './LogSearch.tsx'

/** Tietosuoja: the data protection officer's page; logs, and no client content. */
export default function PrivacyPage() {
  const t = useT()
  return (
    <>
      <PageHead title={t('log.privacy.title')} meta={t('log.privacy.lead')} />
      <LogSearch />
      <LogRequest />
    </>
  )
}
