import { useState } from 'react'
import {
  Button,
  DraftRestored,
  ErrorSummary,
  Loaded,
  newId,
  Refusal,
  SaveState,
  Select,
  TextArea,
  useApi,
  useCommand,
  useForm,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { listOrganisations, type Organisation } from '../../organisation/contract.ts'
import { type ReferralKind, referralKinds, sendReferral } from '../contract.ts'
import { receives } from '../rules/can-refer.ts'
import { checkReferral, noReferral } from './referral-form.ts'

interface Props {
  readonly clientId: string
  /** Called with the referral's id once it has been sent. */
  readonly onSent: (referralId: string) => void
}

/** Sends a referral of a client: used on the file and at intake. */
export function ReferralForm({ clientId, onSent }: Props) {
  const t = useT()
  const [id] = useState(newId)
  const command = useCommand(sendReferral, { onDone: (answer) => onSent(answer.id) })
  const form = useForm({
    initial: noReferral,
    check: (values) => checkReferral(values, id),
    submit: (body) => command.run({ params: { clientId }, body }),
    problem: command.problem,
    draftKey: `referral ${clientId}`,
  })
  const { field, values } = form
  const labels = {
    kind: t('referrals.form.kind'),
    toUnitId: t('referrals.form.to'),
    reason: t('referrals.reason'),
    tried: t('referrals.tried'),
    assessment: t('referrals.assessment'),
  }
  return (
    <form className="form" noValidate onSubmit={(event) => void form.send(event)}>
      {form.restored && form.unsavedAt ? (
        <DraftRestored at={form.unsavedAt} onDiscard={() => form.reset(noReferral)} />
      ) : null}
      <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
      <Refusal problem={command.problem} />
      <Select
        label={labels.kind}
        choices={referralKinds.map((value) => ({ value, label: t(`referrals.kinds.${value}`) }))}
        {...field('kind')}
      />
      {values.kind === '' ? null : (
        <UnitField kind={values.kind} label={labels.toUnitId} {...field('toUnitId')} />
      )}
      <TextArea label={labels.reason} hint={t('referrals.form.reasonHint')} {...field('reason')} />
      <TextArea label={labels.tried} hint={t('referrals.form.triedHint')} optional {...field('tried')} />
      <TextArea
        label={labels.assessment}
        hint={t('referrals.form.assessmentHint')}
        optional
        rows={6}
        {...field('assessment')}
      />
      <p className="hint">{t('referrals.keeps')}</p>
      <div className="bar-row">
        <Button kind="primary" type="submit" loading={form.isSending}>
          {t('referrals.form.send')}
        </Button>
        <SaveState savedAt={form.savedAt} unsavedAt={form.unsavedAt} />
      </div>
    </form>
  )
}

interface UnitProps {
  readonly kind: ReferralKind
  readonly label: string
  readonly name: string
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (value: string) => void
}

/** Units that take such referrals in, those that are meant for it first; never one's own organisation. */
function UnitField({ kind, label, ...field }: UnitProps) {
  const t = useT()
  const own = useMe().position?.organisation.id
  const organisations = useApi(listOrganisations, { query: {} })
  return (
    <Loaded of={organisations} lines={1}>
      {(answer) => {
        const units = unitsFor(kind, answer.organisations, own)
        return units.length === 0 ? (
          <p className="hint">{t('referrals.form.noUnits')}</p>
        ) : (
          <Select label={label} choices={units} {...field} />
        )
      }}
    </Loaded>
  )
}

function unitsFor(kind: ReferralKind, organisations: readonly Organisation[], own: string | undefined) {
  return organisations
    .filter((o) => o.id !== own && receives(kind, o.kind))
    .flatMap((o) => {
      const meant = o.units.filter((unit) => unit.receivesReferrals)
      const units = meant.length > 0 ? meant : o.units
      return units.map((unit) => ({
        value: unit.id,
        label: unit.name.startsWith(o.name) ? unit.name : `${o.name}, ${unit.name}`,
      }))
    })
}
