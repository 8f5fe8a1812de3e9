import { Loaded, useApi, useParam } from '../../../ui/index.ts'
import { ReferralsOnFile } from '../../referral/web/index.ts'
import { SituationCard } from '../../situation/web/index.ts'
import { openFile } from '../contract.ts'
import { useNeedChoices } from './need-choices.ts'
import { Rail } from './Rail.tsx'
import { Timeline } from './Timeline.tsx'

/** The file's first screen under the path: situation card and events, with what is coming beside them. */
export default function SituationTab() {
  const clientId = useParam('clientId')
  const choices = useNeedChoices()
  const known = useApi(openFile, { params: { clientId } })
  return (
    <Loaded of={known}>
      {(file) => (
        <div className="cols">
          <div>
            <SituationCard clientId={clientId} situation={file.situation} choices={choices} />
            {file.permitted.includes('referral.read') ? (
              <ReferralsOnFile clientId={clientId} maySend={file.permitted.includes('referral.send')} />
            ) : null}
            <Timeline clientId={clientId} newest={file.timeline} />
          </div>
          <Rail file={file} />
        </div>
      )}
    </Loaded>
  )
}
