import { useState } from 'react'
import {
  Button,
  classNames,
  Dialog,
  EmptyState,
  Loaded,
  Refusal,
  Section,
  useApi,
  useCommand,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import { confirmFact, type Fact, listEarlierFacts, type Situation } from '../contract.ts'
import './situation.css'
import { FactDialog } from './FactDialog.tsx'
import type { NeedChoices } from './NeedFields.tsx'
import { cardSummary, type FactWords, factWords } from './situation-presenter.ts'

interface Props {
  readonly clientId: string
  readonly situation: Situation
  /** Words in which the needs of a place are told. */
  readonly choices: NeedChoices
}

/** The situation card: asked once, checked together. "Pitää" is one press; "Muuttui" asks for the new words. */
export function SituationCard({ clientId, situation, choices }: Props) {
  const t = useT()
  const [dialog, setDialog] = useState<{ readonly old?: Fact }>()
  const [said, setSaid] = useState('')
  const confirm = useCommand(confirmFact)
  const holds = async (fact: Fact) => {
    const done = await confirm.run({ params: { clientId, factId: fact.id }, body: { version: fact.version } })
    if (done) setSaid(t('situation.confirmedNow', { topic: t(`situation.topics.${fact.topic}`) }))
  }
  const mayAdd = situation.writable.length > 0
  const add = (
    <Button small onClick={() => setDialog({})}>
      {t('situation.add')}
    </Button>
  )
  return (
    <Section
      title={t('situation.title')}
      end={
        <>
          <span className="meta">{cardSummary(situation.facts, t)}</span>
          {mayAdd ? add : null}
        </>
      }
    >
      <Refusal problem={confirm.problem} />
      <p className="vh" role="status">
        {said}
      </p>
      {situation.facts.length === 0 ? <EmptyState>{t('situation.empty')}</EmptyState> : null}
      <ul className="facts">
        {situation.facts.map((fact) => (
          <FactRow
            key={fact.id}
            clientId={clientId}
            fact={fact}
            onHolds={() => void holds(fact)}
            onChanged={() => setDialog({ old: fact })}
          />
        ))}
      </ul>
      {dialog ? (
        <FactDialog
          clientId={clientId}
          situation={situation}
          old={dialog.old}
          choices={choices}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
    </Section>
  )
}

interface RowProps {
  readonly clientId: string
  readonly fact: Fact
  readonly onHolds: () => void
  readonly onChanged: () => void
}

function FactRow({ clientId, fact, onHolds, onChanged }: RowProps) {
  const t = useT()
  const words = factWords(fact, t)
  return (
    <li className={classNames('fact', fact.stale && 'stale')}>
      <strong>{words.topic}</strong>
      <div>
        <p className="keep-lines">{words.text}</p>
        <p className="meta">
          {words.old ? <strong className="soon">{words.old} · </strong> : null}
          {words.source}
          {fact.earlier > 0 ? <Earlier clientId={clientId} fact={fact} /> : null}
        </p>
      </div>
      <div className="fact-end">
        <p className="meta">
          {words.seenBy}
          {words.consent ? <span className="block">{words.consent}</span> : null}
        </p>
        {fact.stale ? <p className="meta soon">{t('situation.ask')}</p> : null}
        {fact.mayChange ? (
          <Answers fact={fact} words={words} onHolds={onHolds} onChanged={onChanged} />
        ) : null}
      </div>
    </li>
  )
}

function Answers({ fact, words, onHolds, onChanged }: Omit<RowProps, 'clientId'> & { words: FactWords }) {
  const t = useT()
  const kind = fact.stale ? 'outlined' : 'quiet'
  const about = <span className="vh"> {t('situation.about', { topic: words.topic, text: words.text })}</span>
  return (
    <div className="bar-row end">
      <Button small kind={kind} onClick={onHolds}>
        {t('situation.holds')}
        {about}
      </Button>
      <Button small kind={kind} onClick={onChanged}>
        {t('situation.changed')}
        {about}
      </Button>
    </div>
  )
}

/** What was told before; nothing is lost when a fact changes. */
function Earlier({ clientId, fact }: { clientId: string; fact: Fact }) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      {' · '}
      <button type="button" className="btn-link" onClick={() => setOpen(true)}>
        {t('situation.earlier', { count: fact.earlier })}
      </button>
      <Dialog title={t('situation.earlierTitle')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <EarlierFacts clientId={clientId} factId={fact.id} />
      </Dialog>
    </>
  )
}

function EarlierFacts({ clientId, factId }: { clientId: string; factId: string }) {
  const t = useT()
  const { day } = useFormat()
  const earlier = useApi(listEarlierFacts, { params: { clientId, factId } })
  return (
    <Loaded of={earlier} lines={2}>
      {({ facts }) => (
        <ul className="rows">
          {facts.map((fact) => (
            <li key={fact.id}>
              <p className="keep-lines">{fact.text}</p>
              <p className="meta">
                {[fact.author, day(fact.toldOn)].filter(Boolean).join(', ')} ·{' '}
                {fact.authorClient ? t('situation.sourceClient') : t(`situation.sources.${fact.source}`)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  )
}
