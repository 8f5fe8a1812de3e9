import { Fragment, type KeyboardEvent, type ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { useT } from '../i18n.ts'

/** One column: how its cell is drawn from a row, and the words that name it. */
export interface Column<Row> {
  readonly key: string
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  /** The column that names the row. */
  readonly isHeader?: boolean
  readonly isNumber?: boolean
  readonly isDate?: boolean
  /** Holds the row's buttons: its title is only read out. */
  readonly isAction?: boolean
  /** Can the list be ordered by it. */
  readonly sortable?: boolean
}

export interface Sort {
  readonly key: string
  readonly descending: boolean
}

interface Props<Row> {
  readonly caption: string
  /** The caption stands as a heading elsewhere on the page and is only read out. */
  readonly hideCaption?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly sort?: Sort
  readonly onSort?: (sort: Sort) => void
  /** Heading of the group that a row begins, when it differs from the row before. */
  readonly groupOf?: (row: Row) => string | undefined
  readonly empty?: ReactNode
  /** Under 896 px: cards (the usual), cards with two cells on a line, or a table, which scrolls sideways if it must. */
  readonly narrow?: 'cards' | 'pairs' | 'scroll'
}

const cellClass = (column: { isNumber?: boolean; isDate?: boolean }) =>
  classNames(column.isNumber && 'num', column.isDate && 'date') || undefined

/** Moves the focus between the rows' links with the arrow keys. */
function moveByArrow(event: KeyboardEvent<HTMLTableSectionElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const row = (event.target as HTMLElement).closest('tr')
  if (!step || !row || !(event.target instanceof HTMLAnchorElement)) return
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('th[scope="row"] a')]
  const at = links.findIndex((link) => row.contains(link))
  const next = links[at + step]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}

function HeaderCell<Row>({
  column,
  sort,
  onSort,
}: { column: Column<Row> } & Pick<Props<Row>, 'sort' | 'onSort'>) {
  const t = useT()
  const active = sort?.key === column.key ? sort : undefined
  const order = active ? (active.descending ? 'descending' : 'ascending') : undefined
  return (
    <th scope="col" className={column.isNumber ? 'num' : undefined} aria-sort={order}>
      {column.sortable && onSort ? (
        <button
          type="button"
          className="sort"
          onClick={() => onSort({ key: column.key, descending: active ? !active.descending : false })}
        >
          {column.title}
          {active ? <span aria-hidden="true">{active.descending ? '↓' : '↑'}</span> : null}
          {active ? null : <span className="vh"> {t('common.sortBy', { column: column.title })}</span>}
        </button>
      ) : (
        <span className={column.isAction ? 'vh' : undefined}>{column.title}</span>
      )}
    </th>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.isHeader) {
    return (
      <th scope="row" className={cellClass(column)}>
        {column.cell(row)}
      </th>
    )
  }
  return (
    <td className={cellClass(column)} data-label={column.isAction ? undefined : column.title}>
      {column.cell(row)}
    </td>
  )
}

/** A list as a table: named columns, order, groups; cards on a phone; arrows move between the rows' links. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, groupOf, narrow = 'cards' } = props
  const groups = rows.map((row) => groupOf?.(row))
  if (rows.length === 0 && props.empty) return <>{props.empty}</>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    // biome-ignore lint/a11y/useSemanticElements: no set of fields, and no landmark: a page has many tables of one name
    <div className="scroll" role="group" aria-label={caption} tabIndex={0}>
      <table className={classNames('grid', narrow !== 'scroll' && 'stack', narrow === 'pairs' && 'pairs')}>
        <caption className={props.hideCaption ? 'vh' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell
                key={column.key}
                column={column}
                {...(props.sort ? { sort: props.sort } : {})}
                {...(props.onSort ? { onSort: props.onSort } : {})}
              />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={moveByArrow}>
          {rows.map((row, index) => (
            <Fragment key={props.rowKey(row)}>
              {groups[index] !== undefined && groups[index] !== groups[index - 1] ? (
                <tr className="group">
                  <th colSpan={columns.length} scope="rowgroup">
                    {groups[index]}
                  </th>
                </tr>
              ) : null}
              <tr>
                {columns.map((column) => (
                  <Cell key={column.key} column={column} row={row} />
                ))}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The second, smaller line of a cell. */
export const Sub = ({ tone, children }: { tone?: 'late' | 'soon' | undefined; children: ReactNode }) => (
  <span className={classNames('sub', tone)}>{children}</span>
)
