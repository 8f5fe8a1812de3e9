import { useState } from 'react'
import type { ResponseOf } from '../../../kernel/endpoint.ts'
import {
  Button,
  DateField,
  DraftRestored,
  ErrorSummary,
  LinkButton,
  Notice,
  Refusal,
  SaveState,
  Section,
  Select,
  TextField,
  useCommand,
  useForm,
  useFormat,
  useGo,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { createClient } from '../contract.ts'
import { intakeOrigins } from '../rules/intake.ts'
import { kindsOpenedBy, type RelationshipKind } from '../rules/relationship-kinds.ts'
import { ContactFields } from './ContactFields.tsx'
import { checkIntakeForm, type IntakeBody, type IntakeValues, noIntake } from './intake-form.ts'

type Answer = ResponseOf<typeof createClient>

/** Takes a client in: who, into which service, how to reach them. Opens the file when done. */
export function IntakeForm() {
  const t = useT()
  const go = useGo()
  const { today } = useFormat()
  const kinds = kindsOpenedBy(useMe().position?.organisation.kind ?? null)
  const [known, setKnown] = useState<Answer>()
  const command = useCommand(createClient, {
    onDone: (answer) =>
      answer.outcome === 'created' ? go(`/asiakkaat/${answer.clientId}`) : setKnown(answer),
  })
  const form = useForm({
    initial: noIntake(kinds[0] ?? ''),
    check: checkIntakeForm(today),
    submit: (body) => command.run({ body }),
    problem: command.problem,
    draftKey: 'intake',
  })
  const labels = useLabels()
  if (kinds.length === 0) return <Notice kind="warn">{t('clients.intake.noService')}</Notice>
  if (known) return <KnownAlready answer={known} />
  return (
    <form className="form" onSubmit={form.send} noValidate>
      {form.restored && form.unsavedAt ? (
        <DraftRestored at={form.unsavedAt} onDiscard={() => form.reset(noIntake(kinds[0] ?? ''))} />
      ) : null}
      <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
      <Refusal problem={command.problem} />
      <Section title={t('clients.intake.person')}>
        <PersonFields form={form} kinds={kinds} />
      </Section>
      <Section title={t('clients.intake.reach')}>
        <div className="form mt2">
          <ContactFields
            values={form.values.contact}
            errors={form.errors}
            onChange={(contact) => form.set('contact', contact)}
          />
        </div>
      </Section>
      <div className="bar-row">
        <Button type="submit" kind="primary" loading={form.isSending}>
          {t('clients.intake.submit')}
        </Button>
        <SaveState savedAt={form.savedAt} unsavedAt={form.unsavedAt} />
      </div>
    </form>
  )
}

interface PersonProps {
  readonly form: ReturnType<typeof useForm<IntakeValues, IntakeBody>>
  readonly kinds: readonly RelationshipKind[]
}

/** Who it is, into which service, and who made contact. */
function PersonFields({ form, kinds }: PersonProps) {
  const t = useT()
  const { today } = useFormat()
  const { field } = form
  return (
    <div className="form mt2">
      <div className="form-row">
        <TextField label={t('clients.intake.lastName')} size={24} maxLength={100} {...field('lastName')} />
        <TextField
          label={t('clients.intake.firstNames')}
          size={24}
          maxLength={100}
          {...field('firstNames')}
        />
      </div>
      <TextField
        label={t('clients.intake.identityCode')}
        hint={t('clients.intake.identityCodeHint')}
        size={14}
        maxLength={20}
        {...field('identityCode')}
      />
      {form.values.identityCode.trim() === '' ? (
        <DateField label={t('clients.intake.birthDate')} max={today} {...field('birthDate')} />
      ) : null}
      <Select
        label={t('clients.intake.kind')}
        choices={kinds.map((value) => ({ value, label: t(`clients.kinds.${value}`) }))}
        empty={kinds.length > 1 ? t('common.noChoice') : null}
        {...field('kind')}
      />
      <Select
        label={t('clients.intake.origin')}
        empty={null}
        choices={intakeOrigins.map((value) => ({ value, label: t(`clients.intake.origins.${value}`) }))}
        {...field('origin')}
      />
    </div>
  )
}

function useLabels() {
  const t = useT()
  return {
    lastName: t('clients.intake.lastName'),
    firstNames: t('clients.intake.firstNames'),
    identityCode: t('clients.intake.identityCode'),
    birthDate: t('clients.intake.birthDate'),
    kind: t('clients.intake.kind'),
    phone: t('clients.contact.phone'),
    email: t('clients.contact.email'),
    postalCode: t('clients.contact.postalCode'),
  }
}

/** The own organisation's client already: whom to ask, or the way to one's own client's file. */
function KnownAlready({ answer }: { answer: Answer }) {
  const t = useT()
  if (answer.outcome === 'yours' && answer.clientId)
    return (
      <Notice live>
        <p>{t('clients.intake.yours')}</p>
        <LinkButton to={`/asiakkaat/${answer.clientId}`}>{t('clients.intake.open')}</LinkButton>
      </Notice>
    )
  const names = answer.responsible.map((who) => [who.name ?? who.unit, who.phone].filter(Boolean).join(' '))
  return (
    <Notice live kind="warn">
      <p>{t('clients.intake.already')}</p>
      <p>
        {names.length > 0
          ? t('clients.intake.askFrom', { names: names.join(', ') })
          : t('clients.intake.askUnit')}
      </p>
    </Notice>
  )
}
