import { useParam } from '../../../ui/index.ts'
import { PlansOfClient } from '../../plan/web/index.ts'

export default function Tab() {
  return <PlansOfClient clientId={useParam('clientId')} />
}
