import {
  DocumentButtons,
  Link,
  Loaded,
  Notice,
  Section,
  Tag,
  Terms,
  useApi,
  useParam,
  useT,
  Why,
} from '../../../ui/index.ts'
import { type DecisionView, printDecision, printHearing, readDecision } from '../contract.ts'
import { Checklist } from './Checklist.tsx'
import { DecisionActs } from './DecisionActs.tsx'
import { DecisionEditor } from './DecisionEditor.tsx'
import { Delivery } from './Delivery.tsx'
import {
  actLines,
  contactLine,
  groundLines,
  type Line,
  lawLines,
  matterLines,
  tagOf,
  titleOf,
} from './decision-presenter.ts'
import './decision.css'

/** One decision on the client's file: prepared in a form, afterwards read as it was given. */
export function DecisionPage() {
  const clientId = useParam('clientId')
  const decisionId = useParam('decisionId')
  const known = useApi(readDecision, { params: { clientId, decisionId } })
  return (
    <Loaded of={known}>
      {(view) => <Decision key={view.id} clientId={clientId} view={view} refetch={known.refetch} />}
    </Loaded>
  )
}

interface Props {
  readonly clientId: string
  readonly view: DecisionView
}

interface ChangedProps extends Props {
  /** Asks for the decision as it is now. */
  readonly refetch: () => Promise<unknown>
}

function Decision({ clientId, view, refetch }: ChangedProps) {
  const t = useT()
  const isEdited = view.may.includes('edit')
  return (
    <article className="decision">
      <p className="no-print">
        <Link to={`/asiakkaat/${clientId}/paatokset`}>{t('decisions.back')}</Link>
      </p>
      <Head clientId={clientId} view={view} />
      <div className="cols">
        <div>
          {isEdited ? (
            <DecisionEditor clientId={clientId} view={view} refetch={refetch} />
          ) : (
            <Reading {...{ clientId, view, refetch }} />
          )}
        </div>
        <div>
          {view.decidedOn === null ? <Checklist view={view} /> : <Delivery view={view} />}
          {view.origin === 'own' ? (
            <Section title={t('documents.title')}>
              <DocumentButtons documents={documentsOf(clientId, view, t)} />
            </Section>
          ) : null}
          <LawPart view={view} />
          <History view={view} />
        </div>
      </div>
    </article>
  )
}

/** The decision, and the letter of hearing once the party has been asked. */
function documentsOf(clientId: string, { id, hearing }: DecisionView, t: ReturnType<typeof useT>) {
  const params = { clientId, decisionId: id }
  const decision = { endpoint: printDecision, params }
  if (!hearing) return [decision]
  const label = t('documents.types.decision')
  return [
    { ...decision, label },
    { endpoint: printHearing, params, label: t('documents.hearing.letter') },
  ]
}

function Head({ clientId, view }: Props) {
  const t = useT()
  const names = [
    view.preparedBy ? t('decisions.preparedBy', { name: view.preparedBy }) : '',
    view.decidedBy ? t('decisions.decidedBy', { name: view.decidedBy }) : '',
  ].filter((text) => text !== '')
  const way = (id: string | null, text: string) =>
    id ? <Link to={`/asiakkaat/${clientId}/paatokset/${id}`}>{text}</Link> : null
  return (
    <header>
      <h2>{titleOf(view, t)}</h2>
      <div className="bar-row">
        <Tag kind={tagOf(view.status)}>{t(`decisions.statuses.${view.status}`)}</Tag>
        {view.decidedOn ? (
          <span className="meta">{t('decisions.madeOn', { on: view.decidedOn })}</span>
        ) : null}
        <span className="meta">{names.join(', ')}</span>
        {way(view.supersedes, t('decisions.supersedes'))}
        {way(view.supersededBy, t('decisions.supersededBy'))}
      </div>
    </header>
  )
}

const rowsOf = (lines: readonly Line[]) =>
  lines.map(({ key, term, text }) => ({ key, term, value: <span className="keep-lines">{text}</span> }))

/** The decision as it stands, and what may be done to it; nothing of it is edited. */
function Reading({ clientId, view, refetch }: ChangedProps) {
  const t = useT()
  const grounds = groundLines(view, t)
  return (
    <>
      <Section title={t('decisions.part.matter')}>
        <Terms soft rows={rowsOf(matterLines(view, t))} />
      </Section>
      {grounds.length > 0 ? (
        <Section title={t('decisions.part.grounds')}>
          <Terms soft rows={rowsOf(grounds)} />
        </Section>
      ) : null}
      {view.basis && view.decidedOn ? (
        <Section title={t('decisions.appeal.title')}>
          <p>{t(`decisions.appeal.${view.basis.appeal as 'correction'}`)}</p>
          <p className="meta">{contactLine(view, t)}</p>
        </Section>
      ) : null}
      <DecisionActs clientId={clientId} view={view} refetch={refetch} />
    </>
  )
}

/** Sections applied, who decides, length and fee, with Miksi; or that the law gives no basis. */
function LawPart({ view }: { view: DecisionView }) {
  const t = useT()
  if (view.noBasis) {
    const code = view.noBasis.replaceAll('.', '_') as 'decision_basis_notRead'
    return <Notice kind="alert">{t(`refusals.${code}`)}</Notice>
  }
  if (!view.basis) return null
  return (
    <Section
      title={t('decisions.part.law')}
      end={view.basisWhy ? <Why why={view.basisWhy} about={t('decisions.aboutBasis')} /> : null}
    >
      <Terms rows={rowsOf(lawLines(view, t))} />
    </Section>
  )
}

function History({ view }: { view: DecisionView }) {
  const t = useT()
  if (view.acts.length === 0) return null
  return (
    <Section title={t('decisions.part.history')}>
      <ul className="rows">
        {actLines(view.acts, t).map((line) => (
          <li key={line.key}>
            {line.text}
            {line.reason ? <span className="meta block keep-lines">{line.reason}</span> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
