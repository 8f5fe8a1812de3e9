import { useEffect, useState } from 'react'
import {
  Button,
  type Column,
  DataTable,
  EmptyState,
  InlineSelect,
  Link,
  LinkButton,
  Loaded,
  Notice,
  PageHead,
  SearchField,
  Sub,
  Tag,
  urgency,
  useApi,
  useFilters,
  useFormat,
  useLanguage,
  useMay,
  useSearchFor,
  useSearchWord,
  useT,
} from '../../../ui/index.ts'
import { type ClientPage, type ClientRow, listClients, searchClients } from '../contract.ts'
import { listName, municipalityName, servicesOf } from './clients-presenter.ts'

const pageSize = 50
const mostShown = 100

/** Clients within one's own grounds: the list, or what a search found. */
export default function ClientsPage() {
  const t = useT()
  const word = useSearchWord()
  const searchFor = useSearchFor()
  const mayCreate = useMay('client.create')
  return (
    <>
      <PageHead
        title={t('clients.title')}
        meta={t('clients.lead')}
        actions={mayCreate ? <LinkButton to="/uusi">{t('clients.create')}</LinkButton> : null}
      />
      <div className="toolbar end">
        <SearchField
          key={word}
          label={t('clients.search')}
          initial={word}
          onSearch={(text) => searchFor('/asiakkaat', text)}
        />
        {word ? <Button onClick={() => searchFor('/asiakkaat', '')}>{t('clients.clear')}</Button> : null}
      </div>
      {word.length > 1 ? <Found key={word} text={word} /> : <Everyone />}
    </>
  )
}

function Found({ text }: { text: string }) {
  const found = useApi(searchClients, { body: { text, limit: mostShown } })
  return <Loaded of={found}>{(page) => <ClientTable page={page} empty={<Nobody text={text} />} />}</Loaded>
}

/** Not found and not yours look the same; in an emergency one goes on from here with what was typed. */
function Nobody({ text }: { text: string }) {
  const t = useT()
  const searchFor = useSearchFor()
  const mayOpen = useMay('emergency.open')
  return (
    <EmptyState
      action={
        mayOpen ? (
          <>
            <p>{t('clients.emergency')}</p>
            <Button onClick={() => searchFor('/hataavaus', text)}>{t('clients.emergencyOpen')}</Button>
          </>
        ) : null
      }
    >
      {t('clients.nobody', { text })}
    </EmptyState>
  )
}

function Everyone() {
  const t = useT()
  const [filters, setFilters] = useFilters()
  const scope = filters.nayta === 'kaikki' ? 'all' : 'mine'
  const setScope = (next: 'mine' | 'all') => setFilters({ nayta: next === 'all' ? 'kaikki' : undefined })
  const choices = (['mine', 'all'] as const).map((value) => ({ value, label: t(`clients.scopes.${value}`) }))
  return (
    <>
      <InlineSelect label={t('clients.scope')} value={scope} onChange={setScope} choices={choices} />
      <Pages key={scope} scope={scope} />
    </>
  )
}

/** Pages after pages, each asked when the one before has been read. */
function Pages({ scope }: { scope: 'mine' | 'all' }) {
  const t = useT()
  const [read, setRead] = useState<readonly ClientRow[]>([])
  const [after, setAfter] = useState<string>()
  const query = { scope, limit: pageSize, ...(after ? { after } : {}) }
  const page = useApi(listClients, { query }, { keep: true })
  useEffect(() => {
    if (page.data && !page.isFetching)
      setRead((before) => withoutDoubles([...before, ...(page.data?.clients ?? [])]))
  }, [page.data, page.isFetching])
  const empty = <EmptyState>{t(scope === 'mine' ? 'clients.emptyMine' : 'clients.emptyAll')}</EmptyState>
  return (
    <Loaded of={page}>
      {(data) => (
        <>
          <ClientTable
            page={{ ...data, clients: read.length > 0 ? [...read] : data.clients }}
            empty={empty}
          />
          {data.next ? (
            <Button loading={page.isFetching} onClick={() => setAfter(data.next ?? undefined)}>
              {t('clients.more')}
            </Button>
          ) : null}
        </>
      )}
    </Loaded>
  )
}

const withoutDoubles = (rows: readonly ClientRow[]) => [...new Map(rows.map((row) => [row.id, row])).values()]

function ClientTable({ page, empty }: { page: ClientPage; empty: React.ReactNode }) {
  const t = useT()
  const columns = useColumns()
  const { length: count } = page.clients
  return (
    <>
      <p className="meta" role="status">
        {count > 0 ? t(page.next ? 'clients.foundMore' : 'clients.found', { count }) : ''}
      </p>
      <DataTable
        caption={t('clients.title')}
        hideCaption
        columns={columns}
        rows={page.clients}
        rowKey={(row) => row.id}
        empty={empty}
      />
      {page.hidden > 0 ? (
        <Notice className="mt2">{t('clients.hidden', { count: page.hidden })}</Notice>
      ) : null}
    </>
  )
}

function useColumns(): readonly Column<ClientRow>[] {
  const t = useT()
  const { language } = useLanguage()
  const { near, due, today } = useFormat()
  return [
    {
      key: 'name',
      title: t('clients.columns.name'),
      isHeader: true,
      cell: (row) => (
        <>
          <Link to={`/asiakkaat/${row.id}`}>{listName(row)}</Link>
          <Sub>
            {row.birthYear ? t('clients.born', { year: String(row.birthYear) }) : ''}{' '}
            {row.protected ? <Tag kind="none">{t('clients.protected')}</Tag> : null}
          </Sub>
        </>
      ),
    },
    {
      key: 'municipality',
      title: t('clients.columns.municipality'),
      cell: (row) => municipalityName(row.municipality, language),
    },
    { key: 'service', title: t('clients.columns.service'), cell: (row) => servicesOf(row, t) },
    {
      key: 'responsible',
      title: t('clients.columns.responsible'),
      cell: (row) => row.responsible.join(', '),
    },
    {
      key: 'deadline',
      title: t('clients.columns.deadline'),
      isDate: true,
      cell: ({ nextDeadline }) =>
        nextDeadline ? (
          <>
            {near(nextDeadline.dueOn)}
            <Sub tone={urgency(nextDeadline.dueOn, today)}>{due(nextDeadline.dueOn)}</Sub>
          </>
        ) : (
          <span className="meta">{t('clients.noDeadline')}</span>
        ),
    },
  ]
}
