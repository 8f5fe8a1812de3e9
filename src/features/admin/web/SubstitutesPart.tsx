import { useState } from 'react'
import {
  Button,
  DataTable,
  Dialog,
  EmptyState,
  Loaded,
  Refusal,
  Sub,
  useApi,
  useCommand,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import { type AdminSubstitution, endSubstitution, listSubstitutions } from '../contract.ts'
import { SubstituteDialog } from './SubstituteDialog.tsx'

/** Who stands in for whom, today and later. */
export default function SubstitutesPart() {
  const t = useT()
  const [isNaming, setNaming] = useState(false)
  const [ending, setEnding] = useState<AdminSubstitution>()
  const substitutions = useApi(listSubstitutions, {})
  return (
    <>
      <div className="toolbar">
        <h2>{t('admin.tabs.substitutes')}</h2>
        <Button kind="primary" aria-haspopup="dialog" onClick={() => setNaming(true)}>
          {t('admin.substitutes.add')}
        </Button>
      </div>
      <Loaded of={substitutions}>
        {(answer) => <Substitutions all={answer.substitutions} onEnd={setEnding} />}
      </Loaded>
      {isNaming ? <SubstituteDialog onClose={() => setNaming(false)} /> : null}
      {ending ? <EndDialog substitution={ending} onClose={() => setEnding(undefined)} /> : null}
    </>
  )
}

interface ListProps {
  readonly all: readonly AdminSubstitution[]
  readonly onEnd: (substitution: AdminSubstitution) => void
}

function Substitutions({ all, onEnd }: ListProps) {
  const t = useT()
  const { range, today } = useFormat()
  return (
    <DataTable
      caption={t('admin.tabs.substitutes')}
      hideCaption
      rows={all}
      rowKey={(s) => s.id}
      empty={<EmptyState>{t('admin.substitutes.empty')}</EmptyState>}
      columns={[
        {
          key: 'absent',
          title: t('admin.substitutes.absent'),
          isHeader: true,
          cell: (s) => (
            <>
              {s.absent.name}
              <Sub>{s.organisation}</Sub>
            </>
          ),
        },
        { key: 'substitute', title: t('admin.substitutes.substitute'), cell: (s) => s.substitute.name },
        {
          key: 'time',
          title: t('admin.substitutes.time'),
          cell: (s) => (
            <>
              {range(s.from, s.to)}
              <Sub>{s.from > today ? t('admin.substitutes.later') : t('admin.substitutes.now')}</Sub>
            </>
          ),
        },
        {
          key: 'end',
          isAction: true,
          title: t('admin.substitutes.end'),
          cell: (s) => (
            <Button
              small
              kind="danger"
              aria-haspopup="dialog"
              aria-label={t('admin.substitutes.endNamed', { absent: s.absent.name })}
              onClick={() => onEnd(s)}
            >
              {t('admin.substitutes.end')}
            </Button>
          ),
        },
      ]}
    />
  )
}

function EndDialog({ substitution, onClose }: { substitution: AdminSubstitution; onClose: () => void }) {
  const t = useT()
  const command = useCommand(endSubstitution, { onDone: onClose })
  const end = () => void command.run({ params: { substitutionId: substitution.id } })
  return (
    <Dialog
      isOpen
      grave
      title={t('admin.substitutes.endTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onClick={end} loading={command.isRunning}>
            {t('admin.substitutes.endConfirm')}
          </Button>
          <Button onClick={onClose}>{t('admin.substitutes.keep')}</Button>
        </>
      }
    >
      <Refusal problem={command.problem} />
      <p>
        {t('admin.substitutes.endText', {
          substitute: substitution.substitute.name,
          absent: substitution.absent.name,
        })}
      </p>
    </Dialog>
  )
}
