import { useState } from 'react'
import { Button, Loaded, Notice, Refusal, Section, useApi, useCommand, useT } from '../../../ui/index.ts'
import { endOtherSessions, endSession, listSessions } from '../contract.ts'

/** Where one is signed in now; each session is ended by itself, or all but this one at once. */
export function SessionsPart() {
  const t = useT()
  const answer = useApi(listSessions, {})
  const [said, setSaid] = useState<string>()
  const one = useCommand(endSession, { onDone: () => setSaid(t('session.own.ended')) })
  const others = useCommand(endOtherSessions, {
    onDone: ({ ended }) => setSaid(t('session.own.othersEnded', { count: ended })),
  })
  const roleOf = (role: string) =>
    role === 'client' || role === 'proxy' ? t(`session.own.${role}`) : t(`terms.roles.${role as 'ownCoach'}`)
  return (
    <Section title={t('session.own.open')}>
      <p>{t('session.own.lead')}</p>
      {said ? (
        <Notice kind="ok" live>
          {said}
        </Notice>
      ) : null}
      <Refusal problem={one.problem ?? others.problem} />
      <Loaded of={answer}>
        {({ sessions }) => (
          <>
            <ul className="rows">
              {sessions.map((s) => (
                <li className="bar-row" key={s.id}>
                  <div>
                    <strong>{[roleOf(s.role), s.organisation].filter(Boolean).join(', ')}</strong>
                    <p className="meta">
                      {t('session.own.started', { at: s.createdAt })},{' '}
                      {t('session.own.seen', { at: s.seenAt })}
                    </p>
                  </div>
                  {s.isThis ? (
                    <span className="meta push">{t('session.own.here')}</span>
                  ) : (
                    <Button
                      small
                      className="push"
                      loading={one.isRunning}
                      onClick={() => void one.run({ params: { sessionId: s.id }, body: {} })}
                    >
                      {t('session.own.end')}
                      <span className="vh">: {t('session.own.started', { at: s.createdAt })}</span>
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            {sessions.length > 1 ? (
              <Button loading={others.isRunning} onClick={() => void others.run({ body: {} })}>
                {t('session.own.endOthers')}
              </Button>
            ) : (
              <p className="meta">{t('session.own.alone')}</p>
            )}
          </>
        )}
      </Loaded>
    </Section>
  )
}
