import { useState } from 'react'
import {
  Button,
  EmptyState,
  Loaded,
  Notice,
  Section,
  useApi,
  useFallbackFocus,
  useT,
} from '../../../ui/index.ts'
import { listMovable, type MovableEntry } from '../contract.ts'
import { MoveDialog } from './MoveDialog.tsx'

/** Latest entries, any of which may have been meant for somebody else. */
export function MovePart({ clientId }: { clientId: string }) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  const entries = useFallbackFocus<HTMLDivElement>(isOpen)
  const [isMoved, setMoved] = useState(false)
  return (
    <Section title={t('person.move.title')}>
      <p>{t('person.move.text')}</p>
      {isMoved ? (
        <Notice kind="ok" live>
          {t('person.move.done')}
        </Notice>
      ) : null}
      {isOpen ? (
        <div ref={entries} tabIndex={-1}>
          <Entries clientId={clientId} onMoved={() => setMoved(true)} />
        </div>
      ) : (
        <Button onClick={() => setOpen(true)}>{t('person.move.choose')}</Button>
      )}
    </Section>
  )
}

function Entries({ clientId, onMoved }: { clientId: string; onMoved: () => void }) {
  const t = useT()
  const answer = useApi(listMovable, { params: { clientId } })
  const [chosen, setChosen] = useState<MovableEntry>()
  return (
    <Loaded of={answer}>
      {({ entries }) => (
        <>
          {entries.length === 0 ? <EmptyState>{t('person.move.empty')}</EmptyState> : null}
          <ul className="rows">
            {entries.map((entry) => (
              <li key={entry.id} className="two">
                <span>
                  <strong>{t(`person.move.kinds.${entry.entry}`)}</strong>{' '}
                  {t('person.move.at', { at: entry.at })}
                  {entry.text ? <span className="meta block">{entry.text}</span> : null}
                </span>
                <Button small onClick={() => setChosen(entry)} aria-haspopup="dialog">
                  {t('person.move.act')}
                  <span className="vh">: {entry.text ?? t(`person.move.kinds.${entry.entry}`)}</span>
                </Button>
              </li>
            ))}
          </ul>
          {chosen ? (
            <MoveDialog
              clientId={clientId}
              entry={chosen}
              onClose={() => setChosen(undefined)}
              onDone={() => {
                setChosen(undefined)
                onMoved()
              }}
            />
          ) : null}
        </>
      )}
    </Loaded>
  )
}
