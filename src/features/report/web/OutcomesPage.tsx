import { useState } from 'react'
import {
  Button,
  bytesOf,
  DocumentButtons,
  Loaded,
  PageHead,
  Refusal,
  Section,
  saveFile,
  useApi,
  useCommand,
  useLanguage,
  useT,
} from '../../../ui/index.ts'
import { exportOutcomes, printOutcomes, readOutcomes } from '../outcomes-contract.ts'
import { LeavingsPart } from './LeavingsPart.tsx'
import { OutcomeFilters } from './OutcomeFilters.tsx'
import { StaysPart } from './StaysPart.tsx'
import { useOutcomes } from './use-outcomes.ts'
import './report.css'

/** Vaikuttavuus: how long people stay in a service, where they go, and whether they are still there (G6). */
export default function OutcomesPage() {
  const t = useT()
  const { month, query, search, change } = useOutcomes()
  const found = useApi(readOutcomes, { params: { month }, query }, { keep: true })
  return (
    <>
      <PageHead title={t('outcomes.title')} meta={t('outcomes.lead')} />
      <Loaded of={found}>
        {(outcomes) => (
          <>
            <OutcomeFilters {...{ outcomes, search }} onChange={change} />
            <StaysPart {...{ outcomes, search }} />
            <LeavingsPart {...{ outcomes, search }} />
            <OutcomeExports />
          </>
        )}
      </Loaded>
    </>
  )
}

/** Taken along as a workbook, a table, or on paper. */
function OutcomeExports() {
  const t = useT()
  const { language } = useLanguage()
  const { month, query } = useOutcomes()
  const command = useCommand(exportOutcomes, { invalidates: [] })
  const [taken, setTaken] = useState<'csv' | 'xlsx'>('xlsx')
  const take = async (format: 'csv' | 'xlsx') => {
    setTaken(format)
    const made = await command.run({ params: { month }, query: { ...query, format, language } })
    if (made) saveFile(made.name, bytesOf(made.content), made.type)
  }
  return (
    <Section title={t('report.exports')} className="no-print">
      <Refusal problem={command.problem} />
      <div className="bar-row">
        {(['xlsx', 'csv'] as const).map((format) => (
          <Button
            key={format}
            small
            loading={command.isRunning && taken === format}
            onClick={() => void take(format)}
          >
            {t(`report.${format}`)}
          </Button>
        ))}
        <Button small onClick={() => window.print()}>
          {t('report.print')}
        </Button>
        <DocumentButtons
          inRow
          documents={[
            {
              endpoint: printOutcomes,
              params: { month },
              query: { ...query, language },
              label: t('report.pdf'),
            },
          ]}
        />
      </div>
    </Section>
  )
}
