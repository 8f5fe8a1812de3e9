import {
  DataTable,
  EmptyState,
  Link,
  LinkButton,
  Loaded,
  Notice,
  Sub,
  useApi,
  useT,
} from '../../../ui/index.ts'
import { type AdminOrganisation, listOrganisations } from '../contract.ts'

const groupOf = (o: AdminOrganisation) =>
  o.kind === null ? ('noKind' as const) : o.active ? ('active' as const) : ('inactive' as const)

/** All organisations; those whose kind is not known first, with what that means. */
export function OrganisationsPart() {
  const t = useT()
  const organisations = useApi(listOrganisations, {}, { asKept: true })
  const add = (
    <LinkButton to="/hallinta/organisaatiot/uusi" kind="primary">
      {t('admin.organisations.add')}
    </LinkButton>
  )
  return (
    <>
      <div className="toolbar">
        <h2>{t('admin.tabs.organisations')}</h2>
        {add}
      </div>
      <Loaded of={organisations}>{(answer) => <Organisations all={answer.organisations} />}</Loaded>
    </>
  )
}

function Organisations({ all }: { all: readonly AdminOrganisation[] }) {
  const t = useT()
  const waiting = all.filter((o) => o.kind === null).length
  const order = ['noKind', 'active', 'inactive'] as const
  const rows = order.flatMap((group) => all.filter((o) => groupOf(o) === group))
  return (
    <>
      {waiting > 0 ? (
        <Notice kind="warn">{t('admin.organisations.kindMissing', { count: waiting })}</Notice>
      ) : null}
      <DataTable
        caption={t('admin.tabs.organisations')}
        hideCaption
        rows={rows}
        rowKey={(o) => o.id}
        groupOf={(o) => t(`admin.organisations.groups.${groupOf(o)}`)}
        empty={<EmptyState>{t('admin.organisations.empty')}</EmptyState>}
        columns={[
          {
            key: 'name',
            title: t('admin.organisations.name'),
            isHeader: true,
            cell: (o) => (
              <>
                <Link to={`/hallinta/organisaatiot/${o.id}`}>{o.name}</Link>
                {o.nameSv && o.nameSv !== o.name ? <Sub>{o.nameSv}</Sub> : null}
              </>
            ),
          },
          {
            key: 'kind',
            title: t('admin.organisations.kind'),
            cell: (o) => t(`terms.organisationKinds.${o.kind ?? 'unknown'}`),
          },
          {
            key: 'units',
            title: t('admin.organisations.units'),
            cell: (o) => o.units.map((unit) => unit.name).join(', ') || '–',
          },
          limit('holdHours', t('admin.organisations.holdHours'), t('admin.organisations.hours')),
          limit('finishingDays', t('admin.organisations.finishingDays'), t('admin.organisations.days')),
          limit('referralAnswerDays', t('admin.organisations.referralDays'), t('admin.organisations.days')),
        ]}
      />
    </>
  )
}

const limit = (key: 'holdHours' | 'finishingDays' | 'referralAnswerDays', title: string, unit: string) => ({
  key,
  title,
  cell: (o: AdminOrganisation) => <span className="nowrap">{`${o[key]} ${unit}`}</span>,
})
