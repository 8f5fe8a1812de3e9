import { useState } from 'react'
import { plainDate } from '../../../kernel/plain-date.ts'
import {
  Button,
  DateField,
  Dialog,
  ErrorSummary,
  newId,
  RadioGroup,
  Refusal,
  TextField,
  useCommand,
  useForm,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { proxyBases, recordProxy } from '../contract.ts'
import { checkProxy, emptyProxy } from './proxy-form.ts'

interface Props {
  readonly clientId: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Who acts for the client, on which basis and how long; the paper itself stays where papers are kept. */
export function RecordProxyDialog({ clientId, onClose, onDone }: Props) {
  const t = useT()
  const { day } = useMe()
  const [id] = useState(newId)
  const command = useCommand(recordProxy, { onDone })
  const form = useForm({
    initial: emptyProxy(day),
    check: (values) => checkProxy(values, id, plainDate(day)),
    submit: (body) => command.run({ params: { clientId }, body }),
    problem: command.problem,
  })
  const labels = {
    name: t('proxy.fields.name'),
    basis: t('proxy.fields.basis'),
    identityCode: t('proxy.fields.identityCode'),
    from: t('proxy.fields.from'),
    to: t('proxy.fields.to'),
  }
  return (
    <Dialog
      isOpen
      title={t('proxy.recordTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="proxy-form" loading={form.isSending}>
            {t('common.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="proxy-form" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
        {command.problem && Object.keys(command.problem.fields).length === 0 ? (
          <Refusal problem={command.problem} />
        ) : null}
        <TextField label={labels.name} {...form.field('name')} maxLength={120} />
        <RadioGroup
          label={labels.basis}
          {...form.field('basis')}
          choices={proxyBases.map((value) => ({ value, label: t(`proxy.bases.${value}`) }))}
        />
        <TextField
          label={labels.identityCode}
          hint={t('proxy.fields.identityCodeHint')}
          optional
          {...form.field('identityCode')}
          maxLength={20}
        />
        <DateField label={labels.from} {...form.field('from')} />
        <DateField label={labels.to} hint={t('proxy.fields.toHint')} optional {...form.field('to')} />
      </form>
    </Dialog>
  )
}
