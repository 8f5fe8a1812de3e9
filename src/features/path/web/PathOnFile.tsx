import { type ReactNode, useState } from 'react'
import { plainDate } from '../../../kernel/plain-date.ts'
import {
  Button,
  DocumentButtons,
  EmptyState,
  Loaded,
  Notice,
  PathLine,
  Section,
  useApi,
  useFormat,
  useMay,
  useT,
} from '../../../ui/index.ts'
import { type CaseView, listPaths, type Path, printAssessment } from '../contract.ts'
import type { Done } from './ActDialog.tsx'
import { ClosingExport } from './ClosingExport.tsx'
import { dialogs } from './dialogs.ts'
import { NextPanel } from './NextPanel.tsx'
import { OpenDialog } from './OpenDialog.tsx'
import { buttonOf, otherMoves, stageOf, stepsOf } from './path-presenter.ts'

/** The path on a client's file: drawn, with what is next, whose turn, by when – and the one button that does it. */
export function PathOnFile({ clientId }: { clientId: string }) {
  const paths = useApi(listPaths, { params: { clientId } })
  return (
    <Loaded of={paths} lines={3}>
      {({ cases, mayOpen }) => <Paths clientId={clientId} cases={cases} mayOpen={mayOpen} />}
    </Loaded>
  )
}

interface Props {
  readonly clientId: string
  readonly cases: readonly CaseView[]
  readonly mayOpen: readonly Path[]
}

function Paths({ clientId, cases, mayOpen }: Props) {
  const t = useT()
  const [opening, setOpening] = useState<Path>()
  const open = cases.filter((view) => view.closedOn === null)
  const over = cases.filter((view) => view.closedOn !== null)
  const openers = mayOpen.map((path) => (
    <Button
      key={path}
      small={open.length > 0}
      kind={open.length > 0 ? 'quiet' : 'outlined'}
      onClick={() => setOpening(path)}
    >
      {t(`path.open.${path}`)}
    </Button>
  ))
  return (
    <>
      {open.map((view, index) => (
        <OneCase
          key={view.id}
          clientId={clientId}
          view={view}
          isFirst={index === 0}
          openers={index === open.length - 1 ? openers : null}
        />
      ))}
      {open.length === 0 ? (
        <Section title={t('path.title')}>
          <EmptyState action={<div className="bar-row">{openers}</div>}>{t('path.empty')}</EmptyState>
        </Section>
      ) : null}
      {over.length > 0 ? <Former clientId={clientId} cases={over} /> : null}
      {opening ? (
        <OpenDialog clientId={clientId} path={opening} onClose={() => setOpening(undefined)} />
      ) : null}
    </>
  )
}

interface CaseProps {
  readonly clientId: string
  readonly view: CaseView
  readonly isFirst: boolean
  readonly openers: ReactNode
}

function OneCase({ clientId, view, isFirst, openers }: CaseProps) {
  const t = useT()
  const { today } = useFormat()
  const [move, setMove] = useState<string>()
  const [done, setDone] = useState<Done>()
  const Act = move ? dialogs[move] : undefined
  const close = () => setMove(undefined)
  return (
    <Section
      title={isFirst ? t('path.title') : t(`path.names.${view.path}`)}
      end={<span className="meta">{stageOf(view, t)}</span>}
    >
      <PathLine steps={stepsOf(view, t, plainDate(today))} />
      <div className="mt2">
        <NextPanel clientId={clientId} view={view} isFirst={isFirst} onMove={setMove} />
      </div>
      <div className="bar-row mt1">
        {otherMoves(view).map((other) => (
          <Button key={other} small kind="quiet" onClick={() => setMove(other)}>
            {buttonOf(other, t)}
          </Button>
        ))}
        {openers}
      </div>
      {done ? <Said done={done} /> : null}
      {Act ? (
        <Act
          clientId={clientId}
          view={view}
          onClose={close}
          onDone={(answer) => {
            setDone(answer)
            close()
          }}
        />
      ) : null}
    </Section>
  )
}

/** What was recorded, and what is said beside it: a late mapping is saved all the same. */
function Said({ done }: { done: Done }) {
  const t = useT()
  if (done.warnings.length === 0)
    return (
      <Notice kind="ok" live>
        {t('path.saved')}
      </Notice>
    )
  return done.warnings.map((warning) => (
    <Notice key={warning.code} kind="warn" live>
      {t(`refusals.${warning.code.replaceAll('.', '_')}` as 'refusals.path_mappingLate', {
        ...warning.facts,
      })}
    </Notice>
  ))
}

const Former = ({ clientId, cases }: { clientId: string; cases: readonly CaseView[] }) => {
  const t = useT()
  const mayExport = useMay('path.exportClosing')
  return (
    <details className="mt2">
      <summary>{t('path.former')}</summary>
      <ul className="rows">
        {cases.map((view) => (
          <li key={view.id}>
            {stageOf(view, t)}
            {view.closingReason ? (
              <span className="meta block">
                {t(`path.closingReasons.${view.closingReason}` as 'path.closingReasons.other')}
              </span>
            ) : null}
            {view.finalAssessment ? <p>{t('path.final', { text: view.finalAssessment })}</p> : null}
            <DocumentButtons
              inRow
              documents={[{ endpoint: printAssessment, params: { clientId, caseId: view.id } }]}
              about={stageOf(view, t)}
            />
            {mayExport && view.status === 'closed' && view.finalAssessment ? (
              <ClosingExport clientId={clientId} caseId={view.id} about={stageOf(view, t)} />
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
