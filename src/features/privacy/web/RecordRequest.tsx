import {
  Button,
  DateField,
  ErrorSummary,
  RadioGroup,
  Refusal,
  TextArea,
  useCommand,
  useForm,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import { recordRequest } from '../contract.ts'
import { beginRequest, checkRequest } from './request-form.ts'

/** A request that came by letter or on a visit; whose it is has been found. */
export function RecordRequest({ subjectId, onDone }: { subjectId: string; onDone: () => void }) {
  const t = useT()
  const { today } = useFormat()
  const command = useCommand(recordRequest, { onDone })
  const form = useForm({
    initial: beginRequest(today),
    check: (values) => checkRequest(values, subjectId),
    submit: (body) => command.run({ body }),
    problem: command.problem,
  })
  const labels = {
    requestedOn: t('privacy.form.requestedOn'),
    fromDay: t('privacy.form.fromDay'),
    toDay: t('privacy.form.toDay'),
    specialReason: t('privacy.form.special'),
  }
  return (
    <form className="form" noValidate onSubmit={(event) => void form.send(event)}>
      <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
      <Refusal problem={command.problem} />
      <DateField label={labels.requestedOn} {...form.field('requestedOn')} />
      <RadioGroup
        label={t('privacy.form.via')}
        {...form.field('via')}
        across
        choices={(['letter', 'visit'] as const).map((value) => ({
          value,
          label: t(`privacy.requests.vias.${value}`),
        }))}
      />
      <DateField label={labels.fromDay} {...form.field('fromDay')} />
      <DateField label={labels.toDay} {...form.field('toDay')} />
      <TextArea
        label={labels.specialReason}
        hint={t('privacy.form.specialHint')}
        optional
        {...form.field('specialReason')}
        rows={2}
        maxLength={2000}
      />
      <div className="bar-row">
        <Button kind="primary" type="submit" loading={form.isSending}>
          {t('privacy.requests.record')}
        </Button>
      </div>
    </form>
  )
}
