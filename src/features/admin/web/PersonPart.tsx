import { useState } from 'react'
import {
  Button,
  DraftRestored,
  EmptyState,
  ErrorSummary,
  Link,
  Loaded,
  Notice,
  newId,
  SaveState,
  Section,
  TextField,
  useApi,
  useCommand,
  useForm,
  useGo,
  useParam,
  useT,
} from '../../../ui/index.ts'
import { type AdminPerson, listPeople, savePerson } from '../contract.ts'
import { FormRefusal } from './FormRefusal.tsx'
import { PersonSessions } from './PersonSessions.tsx'
import { Posts } from './Posts.tsx'
import { checkPerson, newPerson, type PersonValues, personValues } from './person-form.ts'

/** One person: who signs in as whom, and in which posts; `uusi` makes a new one. */
export default function PersonPart() {
  const t = useT()
  const id = useParam('workerId')
  return (
    <>
      <p>
        <Link to="/hallinta/ihmiset">{t('admin.people.back')}</Link>
      </p>
      {id === 'uusi' ? <NewPerson /> : <KnownPerson id={id} />}
    </>
  )
}

function NewPerson() {
  const t = useT()
  const go = useGo()
  const [id] = useState(newId)
  return (
    <Section title={t('admin.people.newTitle')}>
      <PersonForm
        id={id}
        version={0}
        initial={newPerson}
        draftKey="admin.person.new"
        onSaved={() => go(`/hallinta/ihmiset/${id}`)}
      />
      <p className="meta mt2">{t('admin.people.saveFirst')}</p>
    </Section>
  )
}

function KnownPerson({ id }: { id: string }) {
  const t = useT()
  const people = useApi(listPeople, { query: { workerId: id } })
  return (
    <Loaded of={people}>
      {({ people: [person] }) =>
        person ? (
          <Person person={person} onStale={() => void people.refetch()} />
        ) : (
          <EmptyState>{t('admin.people.gone')}</EmptyState>
        )
      }
    </Loaded>
  )
}

function Person({ person, onStale }: { person: AdminPerson; onStale: () => void }) {
  const t = useT()
  const [isSaved, setSaved] = useState(false)
  return (
    <>
      <Section title={person.name}>
        <PersonForm
          key={person.version}
          id={person.id}
          version={person.version}
          initial={personValues(person)}
          draftKey={`admin.person.${person.id}.${person.version}`}
          onSaved={() => setSaved(true)}
          onStale={onStale}
        />
        {isSaved ? (
          <Notice kind="ok" live>
            {t('admin.people.saved')}
          </Notice>
        ) : null}
      </Section>
      <Posts person={person} onStale={onStale} />
      <PersonSessions person={person} />
    </>
  )
}

interface FormProps {
  readonly id: string
  readonly version: number
  readonly initial: PersonValues
  readonly draftKey: string
  readonly onSaved: () => void
  readonly onStale?: () => void
}

function PersonForm({ id, version, initial, draftKey, onSaved, onStale }: FormProps) {
  const t = useT()
  const command = useCommand(savePerson, { onDone: onSaved })
  const form = useForm({
    initial,
    check: (values) => checkPerson(values, version),
    submit: (body) => command.run({ params: { workerId: id }, body }),
    problem: command.problem,
    draftKey,
  })
  const labels = {
    name: t('admin.people.name'),
    email: t('admin.labels.email'),
    subject: t('admin.people.subject'),
  }
  return (
    <form className="form mt2" onSubmit={(event) => void form.send(event)} noValidate>
      {form.restored && form.unsavedAt ? (
        <DraftRestored at={form.unsavedAt} onDiscard={() => form.reset()} />
      ) : null}
      <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
      <FormRefusal problem={command.problem} {...(onStale ? { onStale } : {})} />
      <TextField label={labels.name} maxLength={200} {...form.field('name')} />
      <TextField
        label={labels.subject}
        hint={t('admin.people.subjectHint')}
        optional
        maxLength={200}
        {...form.field('subject')}
      />
      <TextField label={labels.email} type="email" optional maxLength={200} {...form.field('email')} />
      <TextField
        label={t('admin.labels.phone')}
        type="tel"
        optional
        maxLength={200}
        {...form.field('phone')}
      />
      <div className="bar-row">
        <Button kind="primary" type="submit" loading={form.isSending}>
          {t('common.save')}
        </Button>
        <SaveState savedAt={form.savedAt} unsavedAt={form.unsavedAt} />
      </div>
    </form>
  )
}
