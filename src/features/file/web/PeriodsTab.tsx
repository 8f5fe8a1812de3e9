import { useParam } from '../../../ui/index.ts'
import { PeriodsTab } from '../../period/web/index.ts'

export default function Tab() {
  return <PeriodsTab clientId={useParam('clientId')} />
}
