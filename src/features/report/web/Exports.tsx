import { useState } from 'react'
import { Button, call, DocumentButtons, Section, saveFile, useLanguage, useT } from '../../../ui/index.ts'
import { exportReport, printReport } from '../contract.ts'
import { PublishDialog } from './PublishDialog.tsx'

interface Props {
  readonly month: string
  readonly municipality: string | undefined
  /** The month is published already. */
  readonly isPublished: boolean
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

/** The report taken along, or published: as a workbook, a table, a document, or on paper. */
export function Exports({ month, municipality, isPublished }: Props) {
  const t = useT()
  const { language } = useLanguage()
  const [isPublishing, setPublishing] = useState(false)
  const scope = municipality ? { municipality } : {}
  const take = async (format: 'csv' | 'xlsx') => {
    const made = await call(exportReport, { params: { month }, query: { ...scope, format, language } })
    saveFile(made.name, bytesOf(made.content), made.type)
  }
  return (
    <Section title={t('report.exports')} className="no-print">
      <div className="bar-row">
        <Button small onClick={() => void take('xlsx')}>
          {t('report.xlsx')}
        </Button>
        <Button small onClick={() => void take('csv')}>
          {t('report.csv')}
        </Button>
        <Button small onClick={() => window.print()}>
          {t('report.print')}
        </Button>
        <Button small aria-haspopup="dialog" onClick={() => setPublishing(true)}>
          {t('report.published.publish')}
        </Button>
      </div>
      <DocumentButtons
        inRow
        documents={[
          { endpoint: printReport, params: { month }, query: { ...scope, language }, label: t('report.pdf') },
        ]}
      />
      {isPublishing ? (
        <PublishDialog month={month} isCorrection={isPublished} onClose={() => setPublishing(false)} />
      ) : null}
    </Section>
  )
}
