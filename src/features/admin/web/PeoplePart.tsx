import { useState } from 'react'
import {
  DataTable,
  EmptyState,
  InlineSelect,
  Link,
  LinkButton,
  Loaded,
  Notice,
  SearchField,
  Sub,
  useApi,
  useFilters,
  useFormat,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { type AdminPerson, listOrganisations, listPeople } from '../contract.ts'
import { clientsOf, openPosts } from './people-presenter.ts'

const everywhere = 'kaikki'
/** As many as the server lists at once. */
const most = 200

/** People with their posts: of one's own organisation first, of another or all by choice, by name. */
export default function PeoplePart() {
  const t = useT()
  const [filters, change] = useFilters()
  const [name, setName] = useState('')
  const organisations = useApi(listOrganisations, {})
  const { position } = useMe()
  const chosen = filters.organisaatio ?? position?.organisation.id ?? everywhere
  const people = useApi(
    listPeople,
    {
      query: {
        ...(chosen === everywhere ? {} : { organisationId: chosen }),
        ...(name === '' ? {} : { name }),
      },
    },
    { keep: true },
  )
  const choices = (organisations.data?.organisations ?? []).map((o) => ({ value: o.id, label: o.name }))
  return (
    <>
      <div className="toolbar">
        <h2>{t('admin.tabs.people')}</h2>
        <LinkButton to="/hallinta/ihmiset/uusi" kind="primary">
          {t('admin.people.add')}
        </LinkButton>
      </div>
      <div className="bar-row end">
        <SearchField label={t('admin.people.search')} onSearch={setName} />
        <InlineSelect
          label={t('admin.people.organisation')}
          value={chosen}
          onChange={(organisaatio) => change({ organisaatio })}
          choices={[{ value: everywhere, label: t('admin.people.anyOrganisation') }, ...choices]}
        />
      </div>
      <Loaded of={people}>{(answer) => <People people={answer.people} />}</Loaded>
    </>
  )
}

function People({ people }: { people: readonly AdminPerson[] }) {
  const t = useT()
  return (
    <>
      {people.length === most ? <Notice>{t('admin.people.many')}</Notice> : null}
      <DataTable
        caption={t('admin.tabs.people')}
        hideCaption
        rows={people}
        rowKey={(person) => person.id}
        empty={<EmptyState>{t('admin.people.empty')}</EmptyState>}
        columns={[
          {
            key: 'name',
            title: t('admin.people.name'),
            isHeader: true,
            cell: (person) => (
              <>
                <Link to={`/hallinta/ihmiset/${person.id}`}>{person.name}</Link>
                {person.subject ? null : <Sub>{t('admin.people.noSubject')}</Sub>}
              </>
            ),
          },
          { key: 'posts', title: t('admin.people.posts'), cell: (person) => <Posts person={person} /> },
          { key: 'clients', title: t('admin.people.clients'), isNumber: true, cell: clientsOf },
        ]}
      />
    </>
  )
}

function Posts({ person }: { person: AdminPerson }) {
  const t = useT()
  const { today } = useFormat()
  const posts = openPosts(person, today)
  if (posts.length === 0) return t('admin.people.noPost')
  return posts.map((post) => (
    <span key={post.id} className="block">
      {t(`terms.roles.${post.role}`)}
      <Sub>{[post.organisation.name, post.unit?.name].filter(Boolean).join(', ')}</Sub>
    </span>
  ))
}
