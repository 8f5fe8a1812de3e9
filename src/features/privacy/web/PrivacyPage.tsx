import { Outlet, PageHead, TabLinks, useApi, useT } from '../../../ui/index.ts'
import { WaitingNotice } from '../../emergency/web/index.ts'
import { listFindings, listRequests } from '../contract.ts'
import { privacyTabs } from './tabs.ts'

/** Tietosuoja: the log, requests for log data, findings of unusual reading; no client content. */
export default function PrivacyPage() {
  const t = useT()
  const requests = useApi(listRequests, {})
  const findings = useApi(listFindings, { query: {} })
  const marks = {
    search: 0,
    requests: requests.data?.requests.filter(({ status }) => status === 'open').length ?? 0,
    findings: findings.data?.open ?? 0,
    keeping: 0,
    limits: 0,
  }
  return (
    <>
      <PageHead title={t('log.privacy.title')} meta={t('log.privacy.lead')} />
      <WaitingNotice />
      <TabLinks
        label={t('privacy.tabs.label')}
        tabs={privacyTabs.map(({ name, slug }) => ({
          to: slug ? `/tietosuoja/${slug}` : '/tietosuoja',
          label: t(`privacy.tabs.${name}`),
          ...(marks[name] > 0 ? { mark: marks[name] } : {}),
        }))}
      />
      <Outlet />
    </>
  )
}
