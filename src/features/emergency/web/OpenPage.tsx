import {
  Button,
  DateField,
  ErrorSummary,
  Notice,
  PageHead,
  RadioGroup,
  Refusal,
  TextArea,
  TextField,
  useCommand,
  useForm,
  useFormat,
  useGo,
  useSearchWord,
  useT,
} from '../../../ui/index.ts'
import { openEmergency } from '../contract.ts'
import { OwnOpenings } from './OwnOpenings.tsx'
import { beginOpening, checkOpening } from './open-form.ts'

/** One file, for a day: whose, and why; what follows is said before it is done. */
export default function OpenPage() {
  const t = useT()
  return (
    <>
      <PageHead title={t('emergency.title')} meta={t('emergency.lead')} />
      <Notice kind="warn">{t('emergency.follows')}</Notice>
      <OpenForm />
      <OwnOpenings />
    </>
  )
}

function OpenForm() {
  const t = useT()
  const go = useGo()
  const { today } = useFormat()
  const searched = useSearchWord()
  const command = useCommand(openEmergency, { onDone: ({ clientId }) => go(`/asiakkaat/${clientId}`) })
  const form = useForm({
    initial: beginOpening(searched, today),
    check: checkOpening(today),
    submit: (body) => command.run({ body }),
    problem: command.problem,
  })
  const labels = {
    identityCode: t('emergency.identityCode'),
    lastName: t('emergency.lastName'),
    firstNames: t('emergency.firstNames'),
    birthDate: t('emergency.birthDate'),
    reason: t('emergency.reason'),
  }
  return (
    <form className="form mt2" noValidate onSubmit={(event) => void form.send(event)}>
      <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
      {command.problem && Object.keys(command.problem.fields).length === 0 ? (
        command.problem.code === 'notFound' ? (
          <Notice kind="alert" live>
            {t('emergency.notFound')}
          </Notice>
        ) : (
          <Refusal problem={command.problem} />
        )
      ) : null}
      <RadioGroup
        label={t('emergency.by')}
        {...form.field('by')}
        across
        choices={(['code', 'name'] as const).map((value) => ({ value, label: t(`emergency.ways.${value}`) }))}
      />
      {form.values.by === 'code' ? (
        <TextField label={labels.identityCode} {...form.field('identityCode')} size={13} />
      ) : (
        <>
          <TextField label={labels.lastName} {...form.field('lastName')} />
          <TextField label={labels.firstNames} {...form.field('firstNames')} />
          <DateField label={labels.birthDate} {...form.field('birthDate')} />
        </>
      )}
      <TextArea
        label={labels.reason}
        hint={t('emergency.reasonHint')}
        {...form.field('reason')}
        maxLength={1000}
      />
      <div className="bar-row">
        <Button kind="primary" type="submit" loading={form.isSending}>
          {t('emergency.open')}
        </Button>
      </div>
    </form>
  )
}
