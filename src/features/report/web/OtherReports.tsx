import { Link, useT } from '../../../ui/index.ts'
import { useScope } from './use-scope.ts'

/** Ways to the reports beside the monthly one, and to what its figures are to reach. */
export function OtherReports() {
  const t = useT()
  const { search } = useScope()
  return (
    <nav className="other-reports no-print" aria-label={t('report.others')}>
      <p className="bar-row">
        <Link to="/raportit/tyottomyys">{t('unemployment.title')}</Link>
        <Link to="/raportit/vuodet">{t('years.title')}</Link>
        <Link to="/raportit/palaute">{t('feedbackReport.title')}</Link>
        <Link to="/raportit/tavoitteet" search={search}>
          {t('goals.title')}
        </Link>
        <Link to="/raportit/tavoitearvot" search={search}>
          {t('targets.link')}
        </Link>
      </p>
    </nav>
  )
}
