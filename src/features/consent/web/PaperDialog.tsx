import {
  Button,
  DateField,
  Dialog,
  ErrorSummary,
  Loaded,
  Refusal,
  Select,
  TextField,
  useApi,
  useCommand,
  useForm,
  useFormat,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { listOrganisations } from '../../organisation/contract.ts'
import type { Consent } from '../contract.ts'
import { recordPaper } from '../paper-contract.ts'
import { beginPaper, checkPaper } from './paper-form.ts'

interface Props {
  readonly clientId: string
  readonly consent: Consent
  readonly onClose: () => void
  readonly onDone: () => void
}

/** The client has signed on paper: when, and where the paper is kept, one's own office to begin with. */
export function PaperDialog({ clientId, consent, onClose, onDone }: Props) {
  const t = useT()
  const { today } = useFormat()
  const { position } = useMe()
  const organisations = useApi(listOrganisations, { query: {} })
  const command = useCommand(recordPaper, { onDone })
  const form = useForm({
    initial: beginPaper(today, position?.organisation.id, position?.unit?.id),
    check: checkPaper,
    submit: (body) => command.run({ params: { clientId, consentId: consent.id }, body }),
    problem: command.problem,
    draftKey: `paper.${consent.id}`,
  })
  const labels = {
    signedOn: t('consent.paper.signedOn'),
    organisationId: t('consent.paper.where'),
    keptAs: t('consent.paper.keptAs'),
  }
  return (
    <Dialog
      isOpen
      title={t('consent.paper.title')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="consent-paper" loading={form.isSending}>
            {t('common.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="consent-paper" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
        {command.problem && Object.keys(command.problem.fields).length === 0 ? (
          <Refusal problem={command.problem} />
        ) : null}
        <DateField label={labels.signedOn} {...form.field('signedOn')} />
        <Loaded of={organisations} lines={2}>
          {(answer) => {
            const units =
              answer.organisations.find(({ id }) => id === form.values.organisationId)?.units ?? []
            return (
              <>
                <Select
                  label={labels.organisationId}
                  {...form.field('organisationId')}
                  onChange={(value) => {
                    form.set('organisationId', value)
                    form.set('unitId', '')
                  }}
                  choices={answer.organisations.map(({ id, name }) => ({ value: id, label: name }))}
                />
                <Select
                  label={t('consent.fields.unit')}
                  {...form.field('unitId')}
                  disabled={units.length === 0}
                  empty={t('consent.paper.anyUnit')}
                  choices={units.map(({ id, name }) => ({ value: id, label: name }))}
                />
              </>
            )
          }}
        </Loaded>
        <TextField
          label={labels.keptAs}
          hint={t('consent.paper.keptAsHint')}
          {...form.field('keptAs')}
          maxLength={120}
        />
      </form>
    </Dialog>
  )
}
