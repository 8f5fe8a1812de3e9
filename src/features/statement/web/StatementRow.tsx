import { Button, FileButton, Tag, useT } from '../../../ui/index.ts'
import { type Paper, readPaper, type StatementView } from '../contract.ts'
import { kindCategories } from '../rules/kinds.ts'
import { consentsOf, datesOf, heldOf, nameOf, paperLine, recordedOf } from './statement-presenter.ts'

interface Props {
  readonly clientId: string
  readonly statement: StatementView
  readonly onAdd: () => void
  readonly onRemove: (paper: Paper) => void
  readonly onMark: () => void
  /** In the client's own pages what others do is left out. */
  readonly isOwn?: boolean
}

const stateTags = { valid: 'done', ending: 'mine', over: 'none', mistaken: 'none' } as const

/** One statement: what it is, until when, who has it, who may see it, and the paper. */
export function StatementRow({ clientId, statement, onAdd, onRemove, onMark, isOwn = false }: Props) {
  const t = useT()
  const name = nameOf(statement, t)
  const { papers, state } = statement
  const isHealth = kindCategories[statement.kind].paper === 'healthRecords'
  return (
    <li>
      <p className="bar-row">
        <strong>{name}</strong> <Tag kind={stateTags[state]}>{t(`statements.states.${state}`)}</Tag>
      </p>
      <p>{datesOf(statement, t)}</p>
      <p className="meta">
        {heldOf(statement, t)} · {recordedOf(statement, t)}
      </p>
      {isHealth ? <p className="meta">{consentsOf(statement, t)}</p> : null}
      {statement.mistakenReason ? <p className="meta">{statement.mistakenReason}</p> : null}
      {statement.isClosed ? <p className="meta">{t('statements.closed')}</p> : null}
      {papers.map((paper) => (
        <div key={paper.id} className="bar-row">
          {paper.removed ? null : (
            <FileButton
              endpoint={readPaper}
              params={{ clientId, statementId: statement.id, paperId: paper.id }}
              label={t('statements.open')}
              about={name}
            />
          )}
          <span className="meta">{paperLine(paper, t)}</span>
          {paper.mayRemove ? (
            <Button small className="push" onClick={() => onRemove(paper)}>
              {t('statements.remove')}
              <span className="vh">: {name}</span>
            </Button>
          ) : null}
        </div>
      ))}
      {statement.mayAddPaper || (statement.mayMark && !isOwn) ? (
        <div className="bar-row no-print">
          {statement.mayAddPaper ? (
            <Button small onClick={onAdd}>
              {t('statements.add')}
              <span className="vh">: {name}</span>
            </Button>
          ) : null}
          {statement.mayMark && !isOwn ? (
            <Button small onClick={onMark}>
              {t('statements.mark')}
              <span className="vh">: {name}</span>
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  )
}
