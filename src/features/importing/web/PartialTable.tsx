import { useState } from 'react'
import { Button, type Column, DataTable, useT } from '../../../ui/index.ts'

const first = 25

interface Props<Row> {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
}

/** The first rows of a list that may be long; the rest when asked, so that what stands below it is found. */
export function PartialTable<Row>({ rows, ...rest }: Props<Row>) {
  const t = useT()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? rows : rows.slice(0, first)
  return (
    <>
      <DataTable {...rest} hideCaption rows={shown} />
      {shown.length < rows.length ? (
        <div className="bar-row mt2">
          <Button small onClick={() => setWhole(true)}>
            {t('common.showRest', { count: rows.length - shown.length })}
          </Button>
        </div>
      ) : null}
    </>
  )
}
