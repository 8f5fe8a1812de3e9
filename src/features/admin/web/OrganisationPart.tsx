import { useState } from 'react'
import {
  Button,
  Checkbox,
  DraftRestored,
  EmptyState,
  ErrorSummary,
  Link,
  Loaded,
  Notice,
  NumberField,
  newId,
  SaveState,
  Section,
  Select,
  TextField,
  useApi,
  useCommand,
  useForm,
  useGo,
  useParam,
  useT,
} from '../../../ui/index.ts'
import { organisationKinds } from '../../organisation/contract.ts'
import {
  type AdminOrganisation,
  addOrganisation,
  changeOrganisation,
  listOrganisations,
} from '../contract.ts'
import { FormRefusal } from './FormRefusal.tsx'
import { checkOrganisation, newOrganisation, type OrganisationBody, valuesOf } from './organisation-form.ts'
import { Units } from './Units.tsx'

/** One organisation: its details and limits, and its units; `uusi` makes a new one. */
export default function OrganisationPart() {
  const t = useT()
  const id = useParam('organisationId')
  const organisations = useApi(listOrganisations, {}, { asKept: true })
  return (
    <>
      <p>
        <Link to="/hallinta">{t('admin.organisations.back')}</Link>
      </p>
      {id === 'uusi' ? (
        <NewOrganisation />
      ) : (
        <Loaded of={organisations}>
          {({ organisations: all }) => {
            const found = all.find((o) => o.id === id)
            if (!found) return <EmptyState>{t('admin.organisations.gone')}</EmptyState>
            return (
              <KnownOrganisation
                key={found.id}
                organisation={found}
                onStale={() => void organisations.refetch()}
              />
            )
          }}
        </Loaded>
      )}
    </>
  )
}

function NewOrganisation() {
  const t = useT()
  const go = useGo()
  const [id] = useState(newId)
  const add = useCommand(addOrganisation, { onDone: () => go(`/hallinta/organisaatiot/${id}`) })
  return (
    <Section title={t('admin.organisations.newTitle')}>
      <OrganisationForm
        initial={newOrganisation}
        draftKey="admin.organisation.new"
        command={add}
        send={(value) => add.run({ body: { id, ...value } })}
      />
    </Section>
  )
}

function KnownOrganisation({
  organisation,
  onStale,
}: {
  organisation: AdminOrganisation
  onStale: () => void
}) {
  const t = useT()
  const change = useCommand(changeOrganisation)
  return (
    <>
      <Section title={organisation.name}>
        {organisation.kind === null ? (
          <Notice kind="warn">{t('admin.organisations.kindMissingHere')}</Notice>
        ) : null}
        <OrganisationForm
          key={organisation.version}
          initial={valuesOf(organisation)}
          draftKey={`admin.organisation.${organisation.id}.${organisation.version}`}
          command={change}
          onStale={onStale}
          send={(value) =>
            change.run({
              params: { organisationId: organisation.id },
              body: { version: organisation.version, ...value },
            })
          }
        />
        {change.isDone ? (
          <Notice kind="ok" live>
            {t('admin.organisations.saved')}
          </Notice>
        ) : null}
      </Section>
      <Units organisation={organisation} />
    </>
  )
}

interface FormProps {
  readonly initial: ReturnType<typeof valuesOf>
  readonly draftKey: string
  readonly command: Pick<ReturnType<typeof useCommand>, 'problem'>
  readonly onStale?: () => void
  readonly send: (value: OrganisationBody) => Promise<unknown>
}

function OrganisationForm({ initial, draftKey, command, onStale, send }: FormProps) {
  const t = useT()
  const form = useForm({
    initial,
    check: checkOrganisation,
    submit: send,
    problem: command.problem,
    draftKey,
  })
  const labels = {
    name: t('admin.organisations.name'),
    email: t('admin.labels.email'),
    kind: t('admin.organisations.kind'),
    holdHours: t('admin.organisations.holdHoursLong'),
    finishingDays: t('admin.organisations.finishingDaysLong'),
    referralAnswerDays: t('admin.organisations.referralDaysLong'),
    active: t('admin.organisations.active'),
  }
  const number = (name: 'holdHours' | 'finishingDays' | 'referralAnswerDays', unit: string) => (
    <NumberField label={labels[name]} unit={unit} {...form.field(name)} />
  )
  return (
    <form className="form mt2" onSubmit={(event) => void form.send(event)} noValidate>
      {form.restored && form.unsavedAt ? (
        <DraftRestored at={form.unsavedAt} onDiscard={() => form.reset()} />
      ) : null}
      <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
      <FormRefusal problem={command.problem} {...(onStale ? { onStale } : {})} />
      <TextField label={labels.name} maxLength={200} {...form.field('name')} />
      <TextField label={t('admin.organisations.nameSv')} optional maxLength={200} {...form.field('nameSv')} />
      <Select
        label={labels.kind}
        hint={initial.kind === '' ? t('admin.organisations.opens') : t('admin.organisations.kindHint')}
        empty={t('admin.organisations.kindNone')}
        {...form.field('kind')}
        choices={organisationKinds.map((value) => ({ value, label: t(`terms.organisationKinds.${value}`) }))}
      />
      <TextField
        label={t('admin.labels.phone')}
        type="tel"
        optional
        maxLength={200}
        {...form.field('phone')}
      />
      <TextField label={labels.email} type="email" optional maxLength={200} {...form.field('email')} />
      {number('holdHours', t('admin.organisations.hours'))}
      {number('finishingDays', t('admin.organisations.days'))}
      {number('referralAnswerDays', t('admin.organisations.days'))}
      <Checkbox label={labels.active} meta={t('admin.organisations.activeHint')} {...form.field('active')} />
      <div className="bar-row">
        <Button kind="primary" type="submit" loading={form.isSending}>
          {t('common.save')}
        </Button>
        <SaveState savedAt={form.savedAt} unsavedAt={form.unsavedAt} />
      </div>
    </form>
  )
}
