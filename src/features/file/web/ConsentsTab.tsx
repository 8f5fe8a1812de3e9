import { useParam } from '../../../ui/index.ts'
import { ConsentsTab } from '../../consent/web/index.ts'
import { ProxiesPart } from '../../proxy/web/index.ts'

export default function Tab() {
  const clientId = useParam('clientId')
  return (
    <>
      <ConsentsTab clientId={clientId} />
      <ProxiesPart clientId={clientId} />
    </>
  )
}
