import { Dialog, Loaded, useApi, useFormat, useT } from '../../../ui/index.ts'
import { type GoalView, readGoalHistory } from '../goal-contract.ts'
import { changeSentences } from './goal-history.ts'
import { useMunicipalities } from './use-municipalities.ts'

/** Every version of a goal, the newest first: who changed what and when. */
export function HistoryDialog({ goal, onClose }: { goal: GoalView; onClose: () => void }) {
  const t = useT()
  const { dayTime } = useFormat()
  const history = useApi(readGoalHistory, { params: { goalId: goal.id } })
  const reader = useMunicipalities()
  return (
    <Dialog isOpen title={t('goals.historyOf', { what: goal.what })} onClose={onClose}>
      <Loaded of={history}>
        {({ versions }) => (
          <ol className="goal-history" reversed>
            {versions.map((version) => (
              <li key={version.version}>
                <span className="meta">
                  {version.changedBy}, {version.organisation}, {dayTime(version.changedAt)}
                </span>
                <ul>
                  {changeSentences(version, reader, t).map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Dialog>
  )
}
