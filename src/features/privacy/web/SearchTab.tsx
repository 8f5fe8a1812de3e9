import { LogSearch } from '../../log/web/index.ts'

export default function Tab() {
  return <LogSearch />
}
