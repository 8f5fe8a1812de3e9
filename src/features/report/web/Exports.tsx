import { useState } from 'react'
import {
  Button,
  bytesOf,
  DocumentButtons,
  Refusal,
  Section,
  saveFile,
  useCommand,
  useLanguage,
  useT,
} from '../../../ui/index.ts'
import { exportReport, printReport } from '../contract.ts'
import type { Dimension } from '../rules/breakdown.ts'
import { PublishDialog } from './PublishDialog.tsx'
import type { useScope } from './use-scope.ts'

interface Props {
  readonly month: string
  readonly query: ReturnType<typeof useScope>['query']
  readonly by: Dimension | undefined
  /** The month is published already. */
  readonly isPublished: boolean
}

/** The report taken along, or published: as a workbook, a table, a document, or on paper. */
export function Exports({ month, query, by, isPublished }: Props) {
  const t = useT()
  const { language } = useLanguage()
  const [isPublishing, setPublishing] = useState(false)
  const scope = { ...query, ...(by ? { by } : {}) }
  const command = useCommand(exportReport, { invalidates: [] })
  const take = async (format: 'csv' | 'xlsx') => {
    const made = await command.run({ params: { month }, query: { ...scope, format, language } })
    if (made) saveFile(made.name, bytesOf(made.content), made.type)
  }
  return (
    <Section title={t('report.exports')} className="no-print">
      <Refusal problem={command.problem} />
      <div className="bar-row">
        {(['xlsx', 'csv'] as const).map((format) => (
          <Button key={format} small loading={command.isRunning} onClick={() => void take(format)}>
            {t(`report.${format}`)}
          </Button>
        ))}
        <Button small onClick={() => window.print()}>
          {t('report.print')}
        </Button>
        <Button small aria-haspopup="dialog" onClick={() => setPublishing(true)}>
          {t('report.published.publish')}
        </Button>
        <DocumentButtons
          inRow
          documents={[
            {
              endpoint: printReport,
              params: { month },
              query: { ...scope, language },
              label: t('report.pdf'),
            },
          ]}
        />
      </div>
      {isPublishing ? (
        <PublishDialog month={month} isCorrection={isPublished} onClose={() => setPublishing(false)} />
      ) : null}
    </Section>
  )
}
