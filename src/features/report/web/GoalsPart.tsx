import { Link, Loaded, Section, useMay, useT } from '../../../ui/index.ts'
import { GoalsTable } from './GoalsTable.tsx'
import { useGoals } from './use-goals.ts'
import { useScope } from './use-scope.ts'

/** The goals in the monthly report: to be read; they are kept on their own page. */
export function GoalsPart() {
  const t = useT()
  const { search } = useScope()
  const mayKeep = useMay('report.keepGoals')
  const { goals, linesOf } = useGoals()
  return (
    <Section
      title={t('goals.title')}
      end={
        <Link to="/raportit/tavoitteet" search={search}>
          {t('goals.all')}
        </Link>
      }
    >
      <Loaded of={goals}>
        {(data) => (
          <GoalsTable
            goals={linesOf(data)}
            search={search}
            empty={t(mayKeep ? 'goals.noneKeeper' : 'goals.none')}
          />
        )}
      </Loaded>
    </Section>
  )
}
