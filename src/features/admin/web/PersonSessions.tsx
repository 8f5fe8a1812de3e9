import { Button, Notice, Refusal, Section, useCommand, useT } from '../../../ui/index.ts'
import { type AdminPerson, endSessions } from '../contract.ts'

/** For a lost computer or a leaver: the person's sessions end at once, wherever they are open. */
export function PersonSessions({ person }: { person: AdminPerson }) {
  const t = useT()
  const command = useCommand(endSessions)
  return (
    <Section title={t('admin.sessions.title')}>
      <p>{t('admin.sessions.lead')}</p>
      <Button
        loading={command.isRunning}
        onClick={() => void command.run({ params: { workerId: person.id } })}
      >
        {t('admin.sessions.end')}
        <span className="vh">: {person.name}</span>
      </Button>
      <Refusal problem={command.problem} />
      {command.answer ? (
        <Notice kind="ok" live>
          {t('admin.sessions.ended', { count: command.answer.ended })}
        </Notice>
      ) : null}
    </Section>
  )
}
