import { useParam } from '../../../ui/index.ts'
import { StatementsPart } from '../../statement/web/index.ts'

export default function Tab() {
  return <StatementsPart clientId={useParam('clientId')} />
}
