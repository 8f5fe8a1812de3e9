import { useState } from 'react'
import { Button, EmptyState, Loaded, Notice, useApi, useT, Why } from '../../../ui/index.ts'
import { listStatements, type RequestView } from '../contract.ts'
import { RecordDialog } from './RecordDialog.tsx'
import { StatementList } from './StatementList.tsx'
import { whomOf } from './statement-presenter.ts'

/** Oma polku: which papers are waited for from me, which I have, and bringing one as a photograph. */
export function OwnPapers({ clientId }: { clientId: string }) {
  const t = useT()
  const answer = useApi(listStatements, { params: { clientId } })
  const [bringing, setBringing] = useState<{ readonly request?: RequestView }>()
  const [said, setSaid] = useState<string>()
  return (
    <Loaded of={answer}>
      {({ statements, requests, mayRecord, mayAddPaper, mostBytes }) => {
        const waiting = requests.filter(({ state }) => state === 'open')
        return (
          <>
            {said ? (
              <Notice kind="ok" live>
                {said}
              </Notice>
            ) : null}
            <h2>{t('statements.own.missing')}</h2>
            {waiting.length === 0 ? <EmptyState>{t('statements.own.missingNone')}</EmptyState> : null}
            <ul className="lines">
              {waiting.map((request) => (
                <Wanted key={request.id} request={request} onBring={() => setBringing({ request })} />
              ))}
            </ul>
            <h2>{t('statements.own.have')}</h2>
            <StatementList
              clientId={clientId}
              statements={statements}
              mostBytes={mostBytes}
              empty={t('statements.own.none')}
              onSaid={setSaid}
              isOwn
            />
            {mayRecord.length > 0 ? (
              <div className="bar-row">
                <Button onClick={() => setBringing({})}>{t('statements.own.bringOther')}</Button>
              </div>
            ) : null}
            {bringing ? (
              <RecordDialog
                clientId={clientId}
                kinds={mayRecord}
                paperKinds={mayAddPaper}
                holders={[]}
                mostBytes={mostBytes}
                {...(bringing.request ? { request: bringing.request } : {})}
                onClose={() => setBringing(undefined)}
                onDone={() => {
                  setBringing(undefined)
                  setSaid(t('statements.own.brought'))
                }}
              />
            ) : null}
          </>
        )
      }}
    </Loaded>
  )
}

/** One paper that is waited for: mine to bring, or asked from somebody else. */
function Wanted({ request, onBring }: { request: RequestView; onBring: () => void }) {
  const t = useT()
  const { kind, from, wantedBy, purpose, why } = request
  const name = t(`statements.kinds.${kind}`)
  return (
    <li>
      <p className="what">{name}</p>
      {from === 'client' ? (
        <p>
          {t('statements.own.need', { wantedBy })} <Why why={why} about={name} />
        </p>
      ) : (
        <p>{t('statements.own.elsewhere', { whom: whomOf(request, t) })}</p>
      )}
      <p className="meta">{t('statements.own.why', { purpose })}</p>
      {from === 'client' && request.mayAnswer ? (
        <Button kind="primary" onClick={onBring}>
          {t('statements.own.bring')}
          <span className="vh">: {name}</span>
        </Button>
      ) : null}
      {from === 'client' && !request.mayAnswer ? <p>{t('statements.own.handOver')}</p> : null}
    </li>
  )
}
