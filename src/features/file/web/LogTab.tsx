import { useParam } from '../../../ui/index.ts'
import { FileLogTab } from '../../log/web/index.ts'

export default function Tab() {
  return <FileLogTab clientId={useParam('clientId')} />
}
