import { LogKeeping } from '../../log/web/index.ts'

export default function Tab() {
  return <LogKeeping />
}
