import { parsePlainDate } from '../../../kernel/plain-date.ts'
import {
  DateField,
  type FieldErrors,
  TextArea,
  useCommand,
  useForm,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import * as acts from '../acts-contract.ts'
import type { DecisionAct, DecisionView } from '../contract.ts'
import { FormDialog } from './FormDialog.tsx'

export type Dialogue = Exclude<DecisionAct, 'edit' | 'decide' | 'correct'>

type Name = 'answerBy' | 'heardOn' | 'answer' | 'sentOn' | 'receivedOn' | 'on' | 'endedOn' | 'reason'

/** What each act takes: its days and words, and whether they may be left out. */
const fields = {
  askHearing: ['answerBy'],
  recordHearing: ['heardOn', 'answer?'],
  propose: [],
  sendBack: ['reason'],
  drop: ['reason'],
  deliver: ['sentOn', 'receivedOn?'],
  recordReceipt: ['receivedOn'],
  recordAppeal: ['on', 'reason'],
  keepInForce: ['reason'],
  withdraw: ['reason'],
  end: ['endedOn', 'reason'],
} as const satisfies Record<Dialogue, readonly (Name | `${Name}?`)[]>

/** The endpoints by act; their bodies are the version and the fields above. */
const endpoints = {
  askHearing: acts.askHearing,
  recordHearing: acts.recordHearing,
  propose: acts.proposeDecision,
  sendBack: acts.sendBack,
  drop: acts.dropDecision,
  deliver: acts.deliverDecision,
  recordReceipt: acts.recordReceipt,
  recordAppeal: acts.recordAppeal,
  keepInForce: acts.keepInForce,
  withdraw: acts.withdrawDecision,
  end: acts.endDecision,
} as const satisfies Record<Dialogue, object>

const texts = {
  askHearing: true,
  sendBack: true,
  drop: true,
  deliver: true,
  recordReceipt: true,
  recordAppeal: true,
  keepInForce: true,
  withdraw: true,
  end: true,
} as const
const grave: readonly Dialogue[] = ['drop', 'withdraw']
const isWords = (name: Name) => name === 'reason' || name === 'answer'

interface Props {
  readonly clientId: string
  readonly view: DecisionView
  readonly act: Dialogue
  readonly refetch: () => Promise<unknown>
  readonly onClose: () => void
}

/** One act with its days and words. */
export function ActDialog({ clientId, view, act, refetch, onClose }: Props) {
  const t = useT()
  const { today } = useFormat()
  // the endpoints share params and answer; each takes the fields listed for it
  const command = useCommand(endpoints[act] as typeof acts.recordAppeal, { onDone: onClose })
  const names = fields[act].map((name: string) => name.replace('?', '') as Name)
  const optional = new Set<Name>(
    fields[act]
      .filter((name: string) => name.endsWith('?'))
      .map((name: string) => name.replace('?', '') as Name),
  )
  const initial = Object.fromEntries(names.map((name) => [name, startOf(name, optional, today)]))
  const form = useForm({
    initial,
    check: (values: Readonly<Record<string, string>>) => checkAct(values, names, optional, view.version),
    submit: (body) => command.run({ params: { clientId, decisionId: view.id }, body: body as never }),
    problem: command.problem,
  })
  const labels = Object.fromEntries(names.map((name) => [name, t(`decisions.field.${name}`)]))
  const word = t(`decisions.acts.${act}`)
  return (
    <FormDialog
      title={word}
      act={word}
      form={form}
      labels={labels}
      problem={command.problem}
      grave={grave.includes(act)}
      onStale={() => void refetch().then(command.reset)}
      onClose={onClose}
    >
      {act in texts ? <p>{t(`decisions.actTexts.${act as keyof typeof texts}`)}</p> : null}
      {names.map((name) =>
        isWords(name) ? (
          <TextArea
            key={name}
            label={labels[name] ?? ''}
            {...(name === 'answer' ? { hint: t('decisions.field.answerHint') } : {})}
            optional={optional.has(name)}
            rows={3}
            {...textOf(form.field(name))}
          />
        ) : (
          <DateField
            key={name}
            label={labels[name] ?? ''}
            {...(name === 'receivedOn' && optional.has(name)
              ? { hint: t('decisions.field.receivedOnHint') }
              : {})}
            {...(name === 'answerBy' ? { min: today } : { max: today })}
            optional={optional.has(name)}
            {...textOf(form.field(name))}
          />
        ),
      )}
    </FormDialog>
  )
}

/** A field of the act that it takes; its value is always a text. */
const textOf = <F extends { readonly value: string | undefined }>(field: F) => ({
  ...field,
  value: field.value ?? '',
})

const startOf = (name: Name, optional: ReadonlySet<Name>, today: string): string =>
  isWords(name) || name === 'answerBy' || optional.has(name) ? '' : today

function checkAct(
  values: Readonly<Record<string, string>>,
  names: readonly Name[],
  optional: ReadonlySet<Name>,
  version: number,
) {
  const errors: Record<string, string> = {}
  for (const name of names) {
    const text = (values[name] ?? '').trim()
    if (text === '' && optional.has(name)) continue
    if (isWords(name) ? text === '' : parsePlainDate(text) === null)
      errors[name] = isWords(name) ? 'required' : 'date'
  }
  if (Object.keys(errors).length > 0) return { ok: false as const, errors: errors as FieldErrors }
  const given = names
    .filter((name) => name === 'answer' || values[name] !== '')
    .map((name) => [name, values[name]?.trim()])
  return { ok: true as const, value: { version, ...Object.fromEntries(given) } }
}
