import { useState } from 'react'
import {
  Button,
  type Column,
  DataTable,
  EmptyState,
  Loaded,
  Section,
  Sub,
  useApi,
  useT,
} from '../../../ui/index.ts'
import type { OwnKind } from '../contract.ts'
import { type CountySettings, listSettings } from '../settings-contract.ts'
import { SettingDialog } from './SettingDialog.tsx'

/** Hallinta → Päätösvalta: who decides what, how long at a time, and which unit is told. */
export function SettingsPart() {
  const t = useT()
  const known = useApi(listSettings, {})
  return (
    <>
      <p className="meta">{t('decisions.settings.lead')}</p>
      <Loaded of={known}>
        {({ counties, kinds }) =>
          counties.length === 0 ? (
            <EmptyState>{t('decisions.settings.none')}</EmptyState>
          ) : (
            counties.map((county) => <County key={county.id} county={county} kinds={kinds} />)
          )
        }
      </Loaded>
    </>
  )
}

type Kept = CountySettings['settings'][number]
interface Row {
  readonly kind: OwnKind
  readonly setting: Kept | undefined
}

function County({ county, kinds }: { county: CountySettings; kinds: readonly OwnKind[] }) {
  const t = useT()
  const [open, setOpen] = useState<Row>()
  const columns = useColumns(county, setOpen)
  const rows = kinds.map((kind) => ({ kind, setting: county.settings.find((s) => s.kind === kind) }))
  return (
    <Section title={county.name}>
      <DataTable
        caption={`${t('decisions.settings.title')}, ${county.name}`}
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={(row) => row.kind}
        empty={null}
      />
      {open ? <SettingDialog county={county} {...open} onClose={() => setOpen(undefined)} /> : null}
    </Section>
  )
}

function useColumns(county: CountySettings, change: (row: Row) => void): readonly Column<Row>[] {
  const t = useT()
  const unit = (id: string | null | undefined) =>
    county.units.find((u) => u.id === id)?.name ?? t('decisions.settings.noUnit')
  return [
    {
      key: 'kind',
      title: t('decisions.settings.kind'),
      isHeader: true,
      cell: ({ kind }) => t(`decisions.kinds.${kind}`),
    },
    {
      key: 'deciders',
      title: t('decisions.settings.deciders'),
      cell: ({ setting }) => (
        <>
          {setting
            ? setting.deciders.map((role) => t(`terms.roles.${role}`)).join(', ')
            : t('decisions.settings.all')}
          {setting?.twoPersons ? <Sub>{t('decisions.settings.two')}</Sub> : null}
        </>
      ),
    },
    {
      key: 'months',
      title: t('decisions.settings.months'),
      cell: ({ setting }) =>
        setting?.minMonths || setting?.maxMonths
          ? `${setting.minMonths ?? ''}–${setting.maxMonths ?? ''}`
          : t('decisions.settings.law'),
    },
    { key: 'told', title: t('decisions.settings.told'), cell: ({ setting }) => unit(setting?.toldUnitId) },
    {
      key: 'change',
      title: t('decisions.settings.change'),
      cell: (row) => (
        <Button small onClick={() => change(row)}>
          {t('decisions.settings.change')}
          <span className="vh">: {t(`decisions.kinds.${row.kind}`)}</span>
        </Button>
      ),
    },
  ]
}
