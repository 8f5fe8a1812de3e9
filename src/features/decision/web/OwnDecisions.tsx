import { useState } from 'react'
import {
  Button,
  DocumentButtons,
  EmptyState,
  Loaded,
  useApi,
  useFormat,
  useMe,
  useT,
} from '../../../ui/index.ts'
import {
  type DecisionRow,
  type DecisionView,
  listDecisions,
  printDecision,
  readDecision,
} from '../contract.ts'
import { contactLine, resultOf, timeOf } from './decision-presenter.ts'

/** Oma polku: my decisions in plain words, and what I can do if one is wrong. */
export function OwnDecisions() {
  const t = useT()
  const clientId = useMe().client?.id ?? ''
  const known = useApi(listDecisions, { params: { clientId } })
  return (
    <Loaded of={known}>
      {({ decisions }) =>
        decisions.length === 0 ? (
          <EmptyState>{t('decisions.own.none')}</EmptyState>
        ) : (
          decisions.map((row) => <OwnDecision key={row.id} clientId={clientId} row={row} />)
        )
      }
    </Loaded>
  )
}

function OwnDecision({ clientId, row }: { clientId: string; row: DecisionRow }) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  const kind = t(`decisions.kinds.${row.kind}`)
  return (
    <section>
      <h2>{kind}</h2>
      <p>
        {resultOf(row, t)}
        {timeOf(row, t) ? `, ${timeOf(row, t)}` : ''}
      </p>
      <p className="meta">{t(`decisions.own.statuses.${row.status as 'inForce'}`)}</p>
      {row.origin === 'own' ? (
        <>
          <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t(isOpen ? 'decisions.own.hide' : 'decisions.own.read')}
            <span className="vh">: {kind}</span>
          </Button>
          <DocumentButtons
            documents={[{ endpoint: printDecision, params: { clientId, decisionId: row.id } }]}
            about={kind}
          />
          {isOpen ? <Body clientId={clientId} id={row.id} /> : null}
        </>
      ) : (
        <p>{t('decisions.own.others', { maker: row.maker })}</p>
      )}
    </section>
  )
}

function Body({ clientId, id }: { clientId: string; id: string }) {
  const known = useApi(readDecision, { params: { clientId, decisionId: id } })
  return <Loaded of={known}>{(view) => <Words view={view} />}</Loaded>
}

/** One thing after another: what, why, which law, whom to ask, what to do. */
function Words({ view }: { view: DecisionView }) {
  const t = useT()
  const { contents, basis } = view
  return (
    <>
      <h3>{t('decisions.own.what')}</h3>
      <p className="keep-lines">{contents.matter}</p>
      {contents.reasons ? (
        <>
          <h3>{t('decisions.own.why')}</h3>
          <p className="keep-lines">{contents.reasons}</p>
        </>
      ) : null}
      {basis ? (
        <>
          <h3>{t('decisions.own.law')}</h3>
          <p>{basis.cites.join(', ')}</p>
        </>
      ) : null}
      <h3>{t('decisions.own.ask')}</h3>
      <p>{contactLine(view, t)}</p>
      {basis ? <HowToAppeal view={view} appeal={basis.appeal} /> : null}
    </>
  )
}

function HowToAppeal({ view, appeal }: { view: DecisionView; appeal: string }) {
  const t = useT()
  const { today } = useFormat()
  const { appealUntil } = view
  return (
    <>
      <h3>{t('decisions.own.ifWrong')}</h3>
      <p>{t(`decisions.own.${appeal as 'correction'}`)}</p>
      {appealUntil ? (
        <p>
          <strong>
            {t(appealUntil < today ? 'decisions.own.over' : 'decisions.own.until', { on: appealUntil })}
          </strong>
        </p>
      ) : null}
    </>
  )
}
