import { call } from '../../../ui/index.ts'
import { type Room, type RoomRow, readRoom } from '../contract.ts'
import { AgreeDialog } from './AgreeDialog.tsx'
import { AttemptDialog } from './AttemptDialog.tsx'
import { MarkDialog } from './MarkDialog.tsx'

/** What is being done with whom. */
export interface Act {
  readonly kind: 'attempt' | 'agree' | 'mark'
  readonly row: RoomRow
}

interface Props {
  readonly act: Act
  readonly room: Room
  readonly onClose: () => void
}

/** The dialogs stand beside the list: what somebody else saves may take the row out of it, and not what is being typed. */
export function RoomDialogs({ act: { kind, row }, room, onClose }: Props) {
  const newest = async () => {
    const query = { month: room.month, clientId: row.clientId }
    const now = await call(readRoom, { params: { listId: room.list.id }, query }).catch(() => undefined)
    return now?.rows[0]
  }
  if (kind === 'attempt') return <AttemptDialog row={row} onClose={onClose} />
  if (kind === 'agree') return <AgreeDialog row={row} room={room} onNewest={newest} onClose={onClose} />
  return <MarkDialog row={row} room={room} onNewest={newest} onClose={onClose} />
}
