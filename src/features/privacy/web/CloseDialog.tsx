import {
  Button,
  Dialog,
  RadioGroup,
  Refusal,
  TextArea,
  useCommand,
  useForm,
  useT,
} from '../../../ui/index.ts'
import { closeFinding, type Finding } from '../contract.ts'
import { type FindingOutcome, findingOutcomes } from '../rules/states.ts'
import { requiredText } from './close-form.ts'

interface Props {
  readonly finding: Finding
  readonly onClose: () => void
  readonly onDone: () => void
}

const empty: { outcome: FindingOutcome; reason: string } = { outcome: 'appropriate', reason: '' }

/** What came of a finding, and why. */
export function CloseDialog({ finding, onClose, onDone }: Props) {
  const t = useT()
  const command = useCommand(closeFinding, { onDone })
  const form = useForm({
    initial: empty,
    check: ({ outcome, reason }) => requiredText('reason', reason, { outcome, version: finding.version }),
    submit: (body) => command.run({ params: { findingId: finding.id }, body }),
    problem: command.problem,
    draftKey: `finding.${finding.id}`,
  })
  return (
    <Dialog
      isOpen
      title={t('privacy.findings.closeTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="close-finding" loading={form.isSending}>
            {t('privacy.findings.close')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="close-finding" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <Refusal problem={command.problem} />
        <RadioGroup
          label={t('privacy.findings.outcome')}
          {...form.field('outcome')}
          choices={findingOutcomes.map((value) => ({
            value,
            label: t(`privacy.findings.outcomes.${value}`),
          }))}
        />
        <TextArea label={t('privacy.findings.reason')} {...form.field('reason')} maxLength={2000} />
      </form>
    </Dialog>
  )
}
