import { type FormEvent, useState } from 'react'
import { fi } from '../../../../locales/fi/index.ts'
import {
  Button,
  call,
  DateField,
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
  useT,
} from '../../../ui/index.ts'
import { listOrganisations } from '../../organisation/contract.ts'
import { exportLog, results, searchLog } from '../contract.ts'
import { LogTable } from './LogTable.tsx'
import { eventWords } from './log-presenter.ts'
import { exportQueryOf, queryOf } from './search-form.ts'

const eventNames = Object.keys(fi.events).map((key) => key.replace('_', '.'))
const filterNames = ['worker', 'organisationId', 'event', 'result', 'from', 'to', 'clientId'] as const
type Values = Record<(typeof filterNames)[number], string>

/** Search of the log; the filters stand in the address, so that Back and a sent link show the same. */
export function LogSearch() {
  const t = useT()
  const [filters, change] = useFilters()
  const found = useApi(searchLog, { query: queryOf(filters) }, { keep: true })
  return (
    <Section title={t('log.privacy.search')} end={<Export filters={filters} />}>
      <SearchForm
        key={filterNames.map((name) => filters[name]).join('|')}
        filters={filters}
        onSearch={(values) => change({ ...values, before: undefined })}
      />
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

function SearchForm(props: {
  filters: Readonly<Record<string, string | undefined>>
  onSearch: (values: Values) => void
}) {
  const t = useT()
  const empty = Object.fromEntries(filterNames.map((name) => [name, ''])) as Values
  const [values, setValues] = useState<Values>({ ...empty, ...pickFilters(props.filters) })
  const organisations = useApi(listOrganisations, { query: {} })
  const field = (name: keyof Values) => ({
    name,
    label: t(`log.privacy.${labelOf[name]}`),
    value: values[name],
    onChange: (value: string) => setValues({ ...values, [name]: value }),
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    props.onSearch(values)
  }
  const choices = {
    organisations: (organisations.data?.organisations ?? []).map((o) => ({ value: o.id, label: o.name })),
    events: eventNames
      .map((value) => ({ value, label: eventWords(t, value) }))
      .sort((a, b) => a.label.localeCompare(b.label)),
    results: results.map((value) => ({ value, label: t(`log.results.${value}`) })),
  }
  return (
    <form className="filters" onSubmit={send}>
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
        <Button onClick={() => props.onSearch(empty)}>{t('log.privacy.clear')}</Button>
      </div>
    </form>
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

const pickFilters = (filters: Readonly<Record<string, string | undefined>>): Partial<Values> =>
  Object.fromEntries(filterNames.flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])))

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
