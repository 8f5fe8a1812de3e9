import { useParam } from '../../../ui/index.ts'
import { MessagesOfClient } from '../../message/web/index.ts'

export default function Tab() {
  return <MessagesOfClient clientId={useParam('clientId')} />
}
