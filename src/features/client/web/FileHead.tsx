import { useState } from 'react'
import { Button, PageHead, Refusal, Tag, useCommand, useLanguage, useT } from '../../../ui/index.ts'
import { type ClientHead, type FileWorker, revealIdentityCode } from '../contract.ts'
import { fullName } from './clients-presenter.ts'
import { headLine } from './head-presenter.ts'

interface Props {
  readonly head: ClientHead
  readonly mayReveal: boolean
}

/** Name and what one must know before the first word; the work pair beside it. */
export function FileHead({ head, mayReveal }: Props) {
  const t = useT()
  const { language } = useLanguage()
  const line = headLine(head, language, t)
  return (
    <PageHead
      title={fullName(head)}
      actions={<WorkPair workers={head.workers} seesAny={head.relationships.length > 0} />}
    >
      <div className="bar-row">
        {head.protected ? <Tag kind="none">{t('clients.protected')}</Tag> : null}
        {line.map((part) => (
          <span key={part}>{part}</span>
        ))}
        <IdentityCode head={head} mayReveal={mayReveal} />
      </div>
    </PageHead>
  )
}

/** Masked; each reveal is an act of its own that the log keeps. */
function IdentityCode({ head, mayReveal }: Props) {
  const t = useT()
  const [shown, setShown] = useState<string>()
  const command = useCommand(revealIdentityCode, {
    invalidates: [],
    onDone: ({ identityCode }) => setShown(identityCode),
  })
  if (!head.hasIdentityCode)
    return mayReveal ? <span className="meta">{t('clients.head.noCode')}</span> : null
  return (
    <span>
      {t('clients.head.code')} <span className="num">{shown ?? '••••••-••••'}</span>{' '}
      {mayReveal ? (
        <button
          type="button"
          className="btn-link"
          onClick={() =>
            shown ? setShown(undefined) : void command.run({ params: { clientId: head.id }, body: {} })
          }
        >
          {shown ? t('clients.head.hide') : t('clients.head.reveal')}
          <span className="vh"> {t('clients.head.code')}</span>
        </button>
      ) : null}
      <span className="vh" role="status">
        {shown ? t('clients.head.revealed') : ''}
      </span>
      <Refusal problem={command.problem} />
    </span>
  )
}

const shownWorkers = 2

/** Who answers, with phone numbers (A2); the rest are a click away. */
function WorkPair({ workers, seesAny }: { workers: readonly FileWorker[]; seesAny: boolean }) {
  const t = useT()
  const [all, setAll] = useState(false)
  const [first] = workers
  // on a ground that opens no relationship nobody's is seen, which says nothing of there being none
  if (!first) return seesAny ? <p className="meta">{t('clients.head.nobodyNamed')}</p> : null
  const shown = all ? workers : workers.slice(0, shownWorkers)
  const rest = workers.length - shown.length
  return (
    <section aria-label={t('clients.columns.responsible')}>
      <p className="meta">
        {t(first.lane ? 'clients.head.pair' : 'clients.head.responsible', { day: first.since })}
      </p>
      <ul className="bar-row people">
        {shown.map((worker) => (
          <Worker key={worker.positionId} worker={worker} />
        ))}
      </ul>
      {rest > 0 ? (
        <Button kind="quiet" small onClick={() => setAll(true)}>
          {t('clients.head.others', { count: rest })}
        </Button>
      ) : null}
    </section>
  )
}

function Worker({ worker }: { worker: FileWorker }) {
  const t = useT()
  const role = t(`terms.roles.${worker.role as 'ownCoach'}`)
  return (
    <li>
      <strong>{worker.name}</strong>
      <span className="meta block">
        {role}, {worker.organisation.name}
      </span>
      <span className="block">
        {worker.phone ? (
          <a href={`tel:${worker.phone.replace(/\s/g, '')}`}>{worker.phone}</a>
        ) : (
          <span className="meta">{t('clients.head.noPhone')}</span>
        )}
      </span>
    </li>
  )
}
