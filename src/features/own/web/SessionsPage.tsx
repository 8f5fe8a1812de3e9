import { Link, PageHead, useT } from '../../../ui/index.ts'
import { SessionsPart } from '../../session/web/index.ts'

export default function SessionsPage() {
  const t = useT()
  return (
    <>
      <PageHead title={t('own.data.sessions')} above={<Link to="/oma/tietoni">{t('own.data.back')}</Link>} />
      <SessionsPart />
    </>
  )
}
