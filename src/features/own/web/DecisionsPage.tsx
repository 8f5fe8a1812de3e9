import { PageHead, useT } from '../../../ui/index.ts'
import { OwnDecisions } from '../../decision/web/index.ts'

/** Tietoni → Päätökseni. */
export default function DecisionsPage() {
  const t = useT()
  return (
    <>
      <PageHead title={t('decisions.own.title')} />
      <p>{t('decisions.own.lead')}</p>
      <OwnDecisions />
    </>
  )
}
