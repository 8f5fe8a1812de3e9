import { useParam } from '../../../ui/index.ts'
import { MeetingsOfClient } from '../../meeting/web/index.ts'

export default function Tab() {
  return <MeetingsOfClient clientId={useParam('clientId')} />
}
