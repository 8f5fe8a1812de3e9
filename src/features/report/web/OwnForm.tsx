import { useState } from 'react'
import type { BodyOf } from '../../../kernel/endpoint.ts'
import {
  Button,
  CheckboxGroup,
  type Choice,
  DraftRestored,
  ErrorSummary,
  NumberField,
  RadioGroup,
  Refusal,
  Section,
  Select,
  TextField,
  useCommand,
  useForm,
  useLanguage,
  useT,
} from '../../../ui/index.ts'
import { type OwnIndicator, saveOwnIndicator } from '../own-contract.ts'
import {
  asksReasons,
  closingReasonWords,
  type FactKind,
  factKinds,
  serviceWords,
  statusWords,
} from '../rules/definition.ts'
import { KIND_TERMS, termOf } from '../rules/definition-words.ts'
import { onTop } from './catch-up.ts'
import { Meanwhile } from './Meanwhile.tsx'
import { OwnPreview } from './OwnPreview.tsx'
import './report.css'
import { checkOwn, fitKind, type OwnValues, ownChanges, valuesOf } from './own-form.ts'

interface Props {
  readonly id: string
  readonly indicator: OwnIndicator | null
  readonly municipalities: readonly {
    readonly code: string
    readonly nameFi: string
    readonly nameSv: string
  }[]
  readonly onSaved: () => void
  /** The indicator as it is now, asked again. */
  readonly onRetry: () => Promise<OwnIndicator | undefined>
}

/** Labels of what can be wrong, for the summary. */
const labelsOf = (t: ReturnType<typeof useT>): Record<string, string> => ({
  name_fi: t('ownIndicators.names.fi'),
  name_sv: t('ownIndicators.names.sv'),
  name_en: t('ownIndicators.names.en'),
  ageFrom: t('ownIndicators.ageFrom'),
  ageUntil: t('ownIndicators.ageUntil'),
})

type Form = ReturnType<typeof useForm<OwnValues, BodyOf<typeof saveOwnIndicator>>>

/** The definition of a figure, with what it counts beside it while it is made. */
export function OwnForm({ id, indicator, municipalities, onSaved, onRetry }: Props) {
  const t = useT()
  const { language } = useLanguage()
  // what was opened is what is changed, also when somebody else saves meanwhile
  const [opened] = useState(indicator)
  const [seen, setSeen] = useState(indicator)
  const command = useCommand(saveOwnIndicator, { onDone: onSaved })
  const form: Form = useForm<OwnValues, BodyOf<typeof saveOwnIndicator>>({
    initial: valuesOf(opened),
    check: (values) => checkOwn(values, seen?.version ?? 0),
    submit: (body) => command.run({ params: { ownId: id }, body }),
    problem: command.problem,
    draftKey: `report.own.${opened ? `${opened.id}.${opened.version}` : 'new'}`,
  })
  const takeNewest = async () => {
    const newest = await onRetry()
    if (!newest) return
    form.reset(fitKind(onTop(form.values, valuesOf(seen), valuesOf(newest))))
    setSeen(newest)
    command.reset()
  }
  const places = municipalities.map(({ code, nameFi, nameSv }) => ({
    value: code,
    label: language === 'sv' ? nameSv : nameFi,
  }))
  return (
    <div className="own-figure">
      <form className="form" noValidate onSubmit={(event) => void form.send(event)}>
        {form.restored ? <DraftRestored at={form.unsavedAt ?? ''} onDiscard={() => form.reset()} /> : null}
        <ErrorSummary errors={form.errors} labels={labelsOf(t)} attempts={form.attempts} />
        <Facts form={form} />
        <People form={form} places={places} />
        <Section title={t('ownIndicators.name')} className="form">
          <p className="meta">{t('ownIndicators.namesHint')}</p>
          {(['fi', 'sv', 'en'] as const).map((one) => (
            <TextField
              key={one}
              label={t(`ownIndicators.names.${one}`)}
              maxLength={120}
              {...form.field(`name_${one}`)}
            />
          ))}
        </Section>
        <Refusal problem={command.problem} onRetry={() => void takeNewest()} />
        <Meanwhile changes={opened && seen ? ownChanges(opened, seen, language, t) : []} />
        <Button type="submit" kind="primary" loading={form.isSending}>
          {t('ownIndicators.save')}
        </Button>
      </form>
      <OwnPreview values={form.values} />
    </div>
  )
}

/** Which facts, and when. */
function Facts({ form }: { form: Form }) {
  const t = useT()
  const { kind } = form.values
  const { words, whens } = factKinds[kind]
  const change = (changed: Partial<OwnValues>) => {
    const fitted = fitKind({ ...form.values, ...changed })
    form.set('kind', fitted.kind)
    form.set('when', fitted.when)
    form.set('of', fitted.of)
    form.set('reasons', fitted.reasons)
  }
  return (
    <Section title={t('ownIndicators.definition')} className="form">
      <Select
        label={t('ownIndicators.kind')}
        empty={null}
        choices={(Object.keys(factKinds) as FactKind[]).map((value) => ({
          value,
          label: t(`ownIndicators.kinds.${value}`),
        }))}
        {...form.field('kind')}
        onChange={(value) => change({ kind: value, of: [] })}
      />
      <Ticks form={form} name="of" choices={wordsOf(KIND_TERMS[kind], Object.keys(words), t)} />
      <Select
        label={t('ownIndicators.when')}
        empty={null}
        choices={whens.map((value) => ({ value, label: t(`ownIndicators.whens.${value}`) }))}
        {...form.field('when')}
        onChange={(value) => change({ when: value })}
      />
      {asksReasons(form.values) ? (
        <Ticks form={form} name="reasons" choices={wordsOf('path.closingReasons', closingReasonWords, t)} />
      ) : null}
      <RadioGroup
        label={t('ownIndicators.count')}
        across
        choices={(['persons', 'facts'] as const).map((value) => ({
          value,
          label: t(`ownIndicators.counts.${value}`),
        }))}
        {...form.field('count')}
      />
    </Section>
  )
}

/** Of whom. */
function People({ form, places }: { form: Form; places: readonly Choice[] }) {
  const t = useT()
  const { kind } = form.values
  return (
    <>
      {kind === 'status' ? null : (
        <Ticks form={form} name="statuses" choices={wordsOf(KIND_TERMS.status, statusWords, t)} />
      )}
      {kind === 'period' ? null : (
        <Ticks form={form} name="services" choices={wordsOf(KIND_TERMS.period, serviceWords, t)} />
      )}
      <Ticks form={form} name="municipalities" choices={places} />
      <div className="form-row">
        <NumberField
          label={t('ownIndicators.ageFrom')}
          hint={t('ownIndicators.ageHint')}
          {...form.field('ageFrom')}
        />
        <NumberField
          label={t('ownIndicators.ageUntil')}
          hint={t('ownIndicators.ageHint')}
          {...form.field('ageUntil')}
        />
      </div>
    </>
  )
}

const wordsOf = (terms: string, words: readonly string[], t: ReturnType<typeof useT>): readonly Choice[] =>
  words.map((value) => ({ value, label: termOf(terms, value, t) }))

interface TicksProps {
  readonly form: Form
  readonly name: 'of' | 'reasons' | 'statuses' | 'services' | 'municipalities'
  readonly choices: readonly Choice[]
}

/** Any of them; none asks nothing. */
function Ticks({ form, name, choices }: TicksProps) {
  const t = useT()
  return (
    <CheckboxGroup
      label={t(`ownIndicators.${name}`)}
      hint={t('ownIndicators.anyHint')}
      across
      choices={choices}
      {...form.field(name)}
    />
  )
}
