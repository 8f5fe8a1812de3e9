import { useEffect, useState } from 'react'
import { fi } from '../../../../locales/fi/index.ts'
import {
  Button,
  call,
  DateField,
  ErrorSummary,
  isProblem,
  Loaded,
  Notice,
  type Problem,
  Refusal,
  Section,
  Select,
  saveFile,
  TextField,
  useApi,
  useFilters,
  useForm,
  useT,
} from '../../../ui/index.ts'
import { listOrganisations } from '../../organisation/contract.ts'
import { exportLog, results, searchLog } from '../contract.ts'
import { LogTable } from './LogTable.tsx'
import { eventWords } from './log-presenter.ts'
import {
  checkSearch,
  exportQueryOf,
  filterNames,
  queryOf,
  type SearchValues,
  valuesOf,
} from './search-form.ts'

const eventNames = Object.keys(fi.events).map((key) => key.replace('_', '.'))

/** Search of the log; the filters stand in the address, so that Back and a sent link show the same. */
export function LogSearch() {
  const t = useT()
  const [filters, change] = useFilters()
  const found = useApi(searchLog, { query: queryOf(filters) }, { keep: true })
  return (
    <Section title={t('log.privacy.search')} end={<Export filters={filters} />}>
      <SearchForm filters={filters} onSearch={(values) => change({ ...values, before: undefined })} />
      <Loaded of={found}>
        {(answer) => (
          <>
            <LogTable entries={answer.entries} caption={t('log.privacy.entries')} />
            {answer.next ? (
              <Button onClick={() => change({ before: answer.next ?? undefined })}>{t('log.older')}</Button>
            ) : null}
          </>
        )}
      </Loaded>
    </Section>
  )
}

interface FormProps {
  readonly filters: Readonly<Record<string, string | undefined>>
  readonly onSearch: (values: SearchValues) => void
}

function SearchForm({ filters, onSearch }: FormProps) {
  const t = useT()
  const organisations = useApi(listOrganisations, { query: {} })
  const form = useForm({
    initial: valuesOf(filters),
    check: checkSearch,
    submit: async (values) => {
      onSearch(values)
      return values
    },
  })
  const asked = JSON.stringify(valuesOf(filters))
  // Back, a link to other filters: the form shows what the list does
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is being typed is left alone
  useEffect(() => form.reset(JSON.parse(asked)), [asked])
  const labels = Object.fromEntries(
    filterNames.map((name) => [name, t(`log.privacy.${labelOf[name]}`)]),
  ) as SearchValues
  const field = (name: keyof SearchValues) => ({ ...form.field(name), label: labels[name] })
  const choices = {
    organisations: (organisations.data?.organisations ?? []).map((o) => ({ value: o.id, label: o.name })),
    events: eventNames
      .map((value) => ({ value, label: eventWords(t, value) }))
      .sort((a, b) => a.label.localeCompare(b.label)),
    results: results.map((value) => ({ value, label: t(`log.results.${value}`) })),
  }
  return (
    <>
      <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
      <form className="filters even" noValidate onSubmit={(event) => void form.send(event)}>
        <TextField {...field('worker')} />
        <Select
          {...field('organisationId')}
          empty={t('log.privacy.anyOrganisation')}
          choices={choices.organisations}
        />
        <Select {...field('event')} empty={t('log.privacy.anyEvent')} choices={choices.events} />
        <Select {...field('result')} empty={t('log.privacy.anyResult')} choices={choices.results} />
        <DateField {...field('from')} />
        <DateField {...field('to')} />
        <TextField {...field('clientId')} />
        <div className="bar-row">
          <Button kind="primary" type="submit">
            {t('log.privacy.find')}
          </Button>
          <Button
            onClick={() => {
              form.reset(valuesOf({}))
              onSearch(valuesOf({}))
            }}
          >
            {t('log.privacy.clear')}
          </Button>
        </div>
      </form>
    </>
  )
}

const labelOf = {
  worker: 'worker',
  organisationId: 'organisation',
  event: 'event',
  result: 'result',
  from: 'from',
  to: 'to',
  clientId: 'client',
} as const

function Export({ filters }: { filters: Readonly<Record<string, string | undefined>> }) {
  const t = useT()
  const [problem, setProblem] = useState<Problem>()
  const [said, setSaid] = useState<string>()
  const run = async () => {
    try {
      const { csv, fileName, rows, isCut } = await call(exportLog, { query: exportQueryOf(filters) })
      saveFile(fileName, csv)
      setProblem(undefined)
      const done = t('log.privacy.exported', { count: rows })
      setSaid(isCut ? `${done} ${t('log.privacy.isCut')}` : done)
    } catch (error) {
      if (!isProblem(error)) throw error
      setProblem(error)
    }
  }
  return (
    <div>
      <Button onClick={() => void run()}>{t('log.privacy.export')}</Button>
      <Refusal problem={problem} />
      {said ? (
        <Notice kind="ok" live>
          {said}
        </Notice>
      ) : null}
    </div>
  )
}
