import { useParam } from '../../../ui/index.ts'
import { ConsentsTab } from '../../consent/web/index.ts'

export default function Tab() {
  return <ConsentsTab clientId={useParam('clientId')} />
}
