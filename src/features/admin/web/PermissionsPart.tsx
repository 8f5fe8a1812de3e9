import {
  Button,
  type Column,
  DataTable,
  Icon,
  InlineSelect,
  Loaded,
  saveFile,
  useApi,
  useFilters,
  useLanguage,
  useT,
} from '../../../ui/index.ts'
import { listPermissions, type PermissionMatrix, type PermissionRow } from '../contract.ts'

/** Spreadsheet programs read a Finnish CSV right when it begins with this mark. */
const byteOrderMark = '\uFEFF'

/** The permission matrix: who may do what, and what it needs on the client's file. */
export default function PermissionsPart() {
  const t = useT()
  const permissions = useApi(listPermissions, {})
  return (
    <>
      <div className="toolbar">
        <h2>{t('admin.tabs.permissions')}</h2>
        <Button
          disabled={permissions.data === undefined}
          onClick={() => saveFile('oikeudet.csv', `${byteOrderMark}${permissions.data?.csv ?? ''}`)}
        >
          {t('admin.permissions.download')}
        </Button>
      </div>
      <p className="meta">{t('admin.permissions.lead')}</p>
      <Loaded of={permissions} lines={12}>
        {(matrix) => <Matrix matrix={matrix} />}
      </Loaded>
    </>
  )
}

function Matrix({ matrix }: { matrix: PermissionMatrix }) {
  const t = useT()
  const { language } = useLanguage()
  const [filters, change] = useFilters()
  const role = filters.rooli ?? ''
  const title = (name: string) =>
    name === 'anyone' ? t('admin.permissions.anyone') : t(`terms.roles.${name as 'clerk'}`)
  const rows = matrix.actions.filter((action) => role === '' || action.roles.includes(role))
  const roleColumns: Column<PermissionRow>[] = (role === '' ? matrix.roles : []).map((name) => ({
    key: name,
    title: title(name),
    cell: (action) => (action.roles.includes(name) ? <Mark label={t('admin.permissions.may')} /> : null),
  }))
  return (
    <div className="matrix mt2">
      <InlineSelect
        label={t('admin.permissions.role')}
        value={role}
        empty={t('admin.permissions.allRoles')}
        onChange={(rooli) => change({ rooli })}
        choices={matrix.roles.map((value) => ({ value, label: title(value) }))}
      />
      {language === 'fi' ? null : <p className="meta">{t('admin.permissions.finnish')}</p>}
      <DataTable
        caption={t('admin.permissions.caption')}
        hideCaption
        rows={rows}
        rowKey={(action) => action.name}
        columns={[
          {
            key: 'action',
            title: t('admin.permissions.action'),
            isHeader: true,
            cell: (action) => <span lang="fi">{action.fi}</span>,
          },
          { key: 'needs', title: t('admin.permissions.needs'), cell: (action) => <Needs action={action} /> },
          ...roleColumns,
        ]}
      />
    </div>
  )
}

const Mark = ({ label }: { label: string }) => (
  <>
    <Icon name="check" />
    <span className="vh">{label}</span>
  </>
)

function Needs({ action: { needs } }: { action: PermissionRow }) {
  const t = useT()
  if (!needs) return '–'
  const category = t(`terms.categories.${needs.category as 'plan'}`)
  return t(needs.level === 'write' ? 'admin.permissions.writes' : 'admin.permissions.reads', { category })
}
