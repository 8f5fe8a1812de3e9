import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DescribedRule } from '../../../law/describe.ts'
import {
  Button,
  Checkbox,
  ErrorSummary,
  type FieldErrors,
  Refusal,
  readDay,
  useCommand,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import { askRule, type RuleAnswer } from '../contract.ts'
import { readFacts, type Typed } from '../rules/facts.ts'
import { type FactSchema, type Field, fieldsOf } from '../rules/fields.ts'
import { fromFragment, toFragment } from '../rules/link.ts'
import { AnswerPart } from './AnswerPart.tsx'
import { FactField } from './FactField.tsx'
import { choiceWord, fieldWords } from './words.ts'

interface Asked {
  readonly typed: Typed
  readonly answer: RuleAnswer
}

/** What is typed, what is wrong with it, and the answer to what was last asked. */
function useAsking(rule: DescribedRule, fields: readonly Field[]) {
  const { today } = useFormat()
  const [typed, setTyped] = useState<Typed>(() => fromFragment(rule.name, fields, location.hash))
  const [errors, setErrors] = useState<FieldErrors>({})
  const [attempts, setAttempts] = useState(0)
  const [asked, setAsked] = useState<Asked>()
  const command = useCommand(askRule, { invalidates: [] })
  const start = (to: Typed) => {
    setTyped(to)
    setErrors({})
    setAsked(undefined)
    command.reset()
  }
  const ask = async (assume: boolean) => {
    setAsked(undefined)
    setAttempts((n) => n + 1)
    const read = readFacts(fields, typed, (text) => readDay(text, today))
    setErrors(read.ok ? {} : read.errors)
    if (!read.ok) return command.reset()
    const answer = await command.run({ params: { rule: rule.name }, query: { assume }, body: read.facts })
    if (answer) setAsked({ typed, answer })
    history.replaceState(history.state, '', addressOf(rule.name, fields, typed))
  }
  const change = (name: string, value: string) => {
    setTyped({ ...typed, [name]: value })
    setErrors(Object.fromEntries(Object.entries(errors).filter(([field]) => field !== name)))
  }
  useAskAtOnce(Object.keys(typed).length > 0, () => ask(false))
  const found = { ...fieldErrors(command.problem?.fields, fields), ...errors }
  return { typed, change, ask, clear: () => start({}), errors: found, attempts, asked, command }
}

/** The facts of one rule and its answer. A link opens with its facts filled in and answered. */
export function RuleForm({ rule }: { rule: DescribedRule }) {
  const { i18n } = useTranslation()
  const fields = fieldsOf(rule.facts as FactSchema)
  const asking = useAsking(rule, fields)
  const { asked, command } = asking
  return (
    <div className="calculator">
      <Facts rule={rule} fields={fields} asking={asking} />
      <Refusal problem={command.problem} />
      {asked ? (
        <AnswerPart
          rule={rule}
          answer={asked.answer}
          given={givenRows(rule.name, fields, asked.typed, i18n)}
          link={new URL(addressOf(rule.name, fields, asked.typed), location.href).href}
        />
      ) : null}
    </div>
  )
}

interface FactsProps {
  readonly rule: DescribedRule
  readonly fields: readonly Field[]
  readonly asking: ReturnType<typeof useAsking>
}

function Facts({ rule, fields, asking }: FactsProps) {
  const t = useT()
  const { i18n } = useTranslation()
  const [assume, setAssume] = useState(false)
  const { typed, errors, attempts } = asking
  const labels = Object.fromEntries(fields.map((f) => [f.name, fieldWords(rule.name, f, i18n).label]))
  const send = (event: FormEvent) => {
    event.preventDefault()
    void asking.ask(assume)
  }
  return (
    <form className="form no-print" noValidate onSubmit={send}>
      <ErrorSummary errors={errors} labels={labels} attempts={attempts} />
      {fields.map((field) => (
        <FactField
          key={field.name}
          rule={rule.name}
          field={field}
          value={typed[field.name] ?? ''}
          error={errors[field.name]}
          onChange={(value) => asking.change(field.name, value)}
        />
      ))}
      {rule.open.length > 0 ? (
        <Checkbox
          label={t('calculator.assume')}
          meta={t('calculator.assumeHint')}
          value={assume}
          onChange={setAssume}
        />
      ) : null}
      <div className="bar-row">
        <Button kind="primary" type="submit" loading={asking.command.isRunning}>
          {t('calculator.ask')}
        </Button>
        <Button kind="quiet" onClick={asking.clear}>
          {t('calculator.clear')}
        </Button>
      </div>
    </form>
  )
}

/** A link that came with facts is answered without a click. */
function useAskAtOnce(isFilled: boolean, ask: () => Promise<void>) {
  const isFirst = useRef(isFilled)
  const run = useRef(ask)
  useEffect(() => {
    if (isFirst.current) void run.current()
    isFirst.current = false
  }, [])
}

const addressOf = (rule: string, fields: readonly Field[], typed: Typed): string => {
  const fragment = toFragment(rule, fields, typed)
  return `${location.pathname}?saanto=${rule}${fragment ? `#${fragment}` : ''}`
}

/** The rule's own checks by path (`periods.0.to`), shown at the field that holds it. */
const fieldErrors = (found: FieldErrors | undefined, fields: readonly Field[]): FieldErrors =>
  Object.fromEntries(
    Object.entries(found ?? {}).map(([path, code]) => {
      const field = fields.find(({ name }) => path === name || path.startsWith(`${name}.`))
      return [field?.name ?? path, code]
    }),
  )

function givenRows(
  rule: string,
  fields: readonly Field[],
  typed: Typed,
  texts: ReturnType<typeof useTranslation>['i18n'],
) {
  return fields.flatMap((field) => {
    const text = typed[field.name]?.trim() ?? ''
    if (text === '') return []
    const yesNo = field.kind === 'yesNo' && (text === 'yes' ? 'yes' : 'no')
    const value = yesNo
      ? texts.t(`calculator.${yesNo}`)
      : field.kind === 'choice'
        ? choiceWord(field.name, text, texts)
        : text
    return [{ label: fieldWords(rule, field, texts).label, value }]
  })
}
