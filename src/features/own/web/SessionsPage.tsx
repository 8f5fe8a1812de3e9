import { PageHead, useT } from '../../../ui/index.ts'
import { SessionsPart } from '../../session/web/index.ts'

export default function SessionsPage() {
  const t = useT()
  return (
    <>
      <PageHead title={t('nav.pages.sessions')} />
      <SessionsPart />
    </>
  )
}
