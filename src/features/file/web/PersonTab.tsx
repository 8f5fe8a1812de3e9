import { Loaded, useApi, useParam } from '../../../ui/index.ts'
import { PersonTab } from '../../person/web/index.ts'
import { openFile } from '../contract.ts'

export default function Tab() {
  const clientId = useParam('clientId')
  const file = useApi(openFile, { params: { clientId } })
  return (
    <Loaded of={file}>
      {({ head, permitted }) => <PersonTab head={head} may={(action) => permitted.includes(action)} />}
    </Loaded>
  )
}
