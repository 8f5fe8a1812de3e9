import { PageHead, useT } from '../../../ui/index.ts'
import { OwnPlans } from '../../plan/web/index.ts'

/** My plan: read it, and accept it when it waits for me. */
export default function PlanPage() {
  const t = useT()
  return (
    <>
      <PageHead title={t('own.plan.title')} />
      <OwnPlans />
    </>
  )
}
