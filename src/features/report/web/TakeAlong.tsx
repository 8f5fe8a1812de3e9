import { type ReactNode, useState } from 'react'
import type { TObject, TSchema } from 'typebox'
import type { Endpoint, TableFile } from '../../../kernel/endpoint.ts'
import {
  type AnyEndpoint,
  Button,
  bytesOf,
  DocumentButtons,
  type InputOf,
  Refusal,
  saveFile,
  useCommand,
  useLanguage,
  useT,
} from '../../../ui/index.ts'
import './report.css'

type TableEndpoint = Endpoint<TObject, TObject, TSchema, typeof TableFile>

interface Props {
  readonly table: TableEndpoint
  readonly document: AnyEndpoint
  readonly params?: object
  /** What is shown: the same is taken along. */
  readonly query: object
  /** Further acts in the row. */
  readonly children?: ReactNode
}

/** What a page shows taken along, in the page's language: as a workbook, a table, a document, or on paper. */
export function TakeAlong({ table, document, params = {}, query, children }: Props) {
  const t = useT()
  const { language } = useLanguage()
  const command = useCommand(table, { invalidates: [] })
  const [taken, setTaken] = useState<'csv' | 'xlsx'>('xlsx')
  const take = async (format: 'csv' | 'xlsx') => {
    setTaken(format)
    // the row is the same of every table's endpoint
    const input = { params, query: { ...query, format, language } } as unknown as InputOf<TableEndpoint>
    const made = await command.run(input)
    if (made) saveFile(made.name, bytesOf(made.content), made.type)
  }
  return (
    <section aria-label={t('report.exports')} className="no-print take-along">
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
          documents={[{ endpoint: document, params, query: { ...query, language }, label: t('report.pdf') }]}
        />
        {children}
      </div>
    </section>
  )
}
