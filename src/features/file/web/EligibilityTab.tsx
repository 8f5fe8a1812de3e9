import { useParam } from '../../../ui/index.ts'
import { EligibilityOfClient } from '../../eligibility/web/index.ts'

export default function Tab() {
  return <EligibilityOfClient clientId={useParam('clientId')} />
}
