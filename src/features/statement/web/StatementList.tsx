import { useState } from 'react'
import { EmptyState, useCommand, useT } from '../../../ui/index.ts'
import { markMistaken, type Paper, removePaper, type StatementView } from '../contract.ts'
import { AddPaperDialog } from './AddPaperDialog.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'
import { StatementRow } from './StatementRow.tsx'

interface Props {
  readonly clientId: string
  readonly statements: readonly StatementView[]
  readonly mostBytes: number
  readonly empty: string
  readonly onSaid: (text: string) => void
  readonly isOwn?: boolean
}

type Act =
  | { readonly kind: 'add' | 'mark'; readonly of: StatementView }
  | { readonly kind: 'remove'; readonly of: StatementView; readonly paper: Paper }

/** The register, with the acts on each entry. */
export function StatementList({ clientId, statements, mostBytes, empty, onSaid, isOwn = false }: Props) {
  const t = useT()
  const [act, setAct] = useState<Act>()
  const close = () => setAct(undefined)
  const done = (text: string) => () => {
    close()
    onSaid(text)
  }
  const marking = useCommand(markMistaken, { onDone: done(t('statements.marked')) })
  const removing = useCommand(removePaper, { onDone: done(t('statements.removedDone')) })
  return (
    <>
      {statements.length === 0 ? <EmptyState>{empty}</EmptyState> : null}
      <ul className="rows">
        {statements.map((of) => (
          <StatementRow
            key={of.id}
            clientId={clientId}
            statement={of}
            isOwn={isOwn}
            onAdd={() => setAct({ kind: 'add', of })}
            onMark={() => setAct({ kind: 'mark', of })}
            onRemove={(paper) => setAct({ kind: 'remove', of, paper })}
          />
        ))}
      </ul>
      {act?.kind === 'add' ? (
        <AddPaperDialog
          clientId={clientId}
          statement={act.of}
          mostBytes={mostBytes}
          onClose={close}
          onDone={done(t('statements.added'))}
        />
      ) : null}
      {act?.kind === 'mark' ? (
        <ReasonDialog
          title={t('statements.markTitle')}
          lead={t('statements.markLead')}
          problem={marking.problem}
          onClose={close}
          submit={(reason) =>
            marking.run({
              params: { clientId, statementId: act.of.id },
              body: { reason, version: act.of.version },
            })
          }
        />
      ) : null}
      {act?.kind === 'remove' ? (
        <ReasonDialog
          title={t('statements.removeTitle')}
          lead={t('statements.removeLead')}
          problem={removing.problem}
          onClose={close}
          submit={(reason) =>
            removing.run({
              params: { clientId, statementId: act.of.id, paperId: act.paper.id },
              body: { reason },
            })
          }
        />
      ) : null}
    </>
  )
}
