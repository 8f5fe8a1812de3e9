import { useParam } from '../../../ui/index.ts'
import { DecisionsTab } from '../../decision/web/index.ts'

export default function Tab() {
  return <DecisionsTab clientId={useParam('clientId')} />
}
