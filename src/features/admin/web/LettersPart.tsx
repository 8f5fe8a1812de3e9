import type { ResponseOf } from '../../../kernel/endpoint.ts'
import { Button, EmptyState, Loaded, Notice, useApi, useFilters, useT } from '../../../ui/index.ts'
import { listLetters } from '../contract.ts'
import { piecesOf } from './letters-presenter.ts'

type Letter = ResponseOf<typeof listLetters>['letters'][number]

/** The outbox, newest first, page after page. Without a mail setting this is where a link is read. */
export default function LettersPart() {
  const t = useT()
  const [filters, change] = useFilters()
  const before = filters.ennen
  const letters = useApi(listLetters, { query: before ? { before } : {} })
  return (
    <>
      <div className="toolbar">
        <h2>{t('admin.tabs.letters')}</h2>
        {before ? (
          <Button small onClick={() => change({ ennen: undefined })}>
            {t('admin.letters.newest')}
          </Button>
        ) : null}
      </div>
      <Loaded of={letters}>
        {(answer) => (
          <>
            {answer.letters.length === 0 ? (
              <EmptyState>{t('admin.letters.empty')}</EmptyState>
            ) : (
              <Letters letters={answer.letters} />
            )}
            {answer.next ? (
              <Button onClick={() => change({ ennen: answer.next ?? undefined })}>
                {t('admin.letters.older')}
              </Button>
            ) : null}
          </>
        )}
      </Loaded>
    </>
  )
}

function Letters({ letters }: { letters: readonly Letter[] }) {
  const t = useT()
  return (
    <>
      {letters.some((letter) => letter.sentAt === null) ? <Notice>{t('admin.letters.noMail')}</Notice> : null}
      <ul className="rows">
        {letters.map((letter) => (
          <li key={letter.id}>
            <details className="letter">
              <summary>{letter.subject}</summary>
              <p>
                {piecesOf(letter.body).map((piece, index) =>
                  piece.isLink ? (
                    <a key={index.toString()} href={piece.text}>
                      {piece.text}
                    </a>
                  ) : (
                    piece.text
                  ),
                )}
              </p>
              {letter.failedBecause ? (
                <Notice kind="warn">
                  {t('admin.letters.failedBecause', { reason: letter.failedBecause })}
                </Notice>
              ) : null}
            </details>
            <span className="meta block">
              {t('admin.letters.to')}: {letter.to ?? t('admin.letters.toClient')}
            </span>
            <span className="meta block">
              {t('admin.letters.made', { at: letter.createdAt })}, <State letter={letter} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function State({ letter }: { letter: Letter }) {
  const t = useT()
  if (letter.sentAt) return t('admin.letters.sent', { at: letter.sentAt })
  return letter.failedBecause ? <strong>{t('admin.letters.failed')}</strong> : t('admin.letters.waiting')
}
