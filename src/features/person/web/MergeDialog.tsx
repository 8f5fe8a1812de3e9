import {
  Button,
  Dialog,
  Loaded,
  Notice,
  Refusal,
  TextField,
  useApi,
  useCommand,
  useForm,
  useGo,
  useT,
} from '../../../ui/index.ts'
import { type MergeEffect, type MergeSide, mergeClients, readMergeEffect } from '../contract.ts'
import { checkReason } from './reason-form.ts'

interface Props {
  readonly clientId: string
  readonly otherId: string
  readonly onClose: () => void
}

/** What comes of it, then the reason, then the act. */
export function MergeDialog({ clientId, otherId, onClose }: Props) {
  const t = useT()
  const go = useGo()
  const effect = useApi(readMergeEffect, { params: { clientId }, body: { otherId } })
  const command = useCommand(mergeClients, {
    // the file that is open may be the one that went: asked again it would be a refused attempt in the log
    invalidates: [],
    onDone: (done) => go(`/asiakkaat/${done.clientId}`),
  })
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) => {
      const errors = checkReason(reason)
      return Object.keys(errors).length > 0
        ? { ok: false, errors }
        : { ok: true, value: { otherId, reason: reason.trim() } }
    },
    submit: (body) => command.run({ params: { clientId }, body }),
    problem: command.problem,
  })
  const isHindered = effect.data?.obstacle !== null
  return (
    <Dialog
      isOpen
      grave
      title={t('person.merge.dialogTitle')}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            type="submit"
            form="merge-form"
            loading={form.isSending}
            disabled={isHindered}
          >
            {t('person.merge.act')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="merge-form" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        {command.problem && Object.keys(command.problem.fields).length === 0 ? (
          <Refusal problem={command.problem} />
        ) : null}
        <Loaded of={effect}>{(found) => <Effect effect={found} />}</Loaded>
        {isHindered ? null : (
          <TextField
            label={t('person.reason')}
            hint={t('person.merge.reasonHint')}
            {...form.field('reason')}
            // the page beneath has a reason of its own
            name="mergeReason"
            maxLength={500}
          />
        )}
      </form>
    </Dialog>
  )
}

function Effect({ effect }: { effect: MergeEffect }) {
  const t = useT()
  return (
    <>
      {effect.obstacle ? <Notice kind="warn">{t(`refusals.person_${effect.obstacle}`)}</Notice> : null}
      <Side title={t('person.merge.stays')} side={effect.stays} />
      <Side title={t('person.merge.goes')} side={effect.goes} />
      <h3>{t('person.merge.moves')}</h3>
      {effect.entries.length === 0 ? <p>{t('person.merge.nothing')}</p> : null}
      <ul>
        {effect.entries.map(({ kind, count }) => (
          <li key={kind}>{t(`person.entries.${kind}`, { count })}</li>
        ))}
      </ul>
      <p>{t('person.merge.after')}</p>
    </>
  )
}

function Side({ title, side }: { title: string; side: MergeSide }) {
  const t = useT()
  const facts = [
    side.birthYear ? t('clients.born', { year: String(side.birthYear) }) : '',
    t(side.hasIdentityCode ? 'person.merge.hasCode' : 'person.merge.noCode'),
    side.organisations.join(', '),
  ]
  return (
    <p>
      {title}: <strong>{side.name}</strong>
      <span className="meta block">{facts.filter(Boolean).join(' · ')}</span>
    </p>
  )
}
