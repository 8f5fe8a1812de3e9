import {
  EmptyState,
  InlineSelect,
  Link,
  Loaded,
  Outlet,
  PageHead,
  useLanguage,
  usePath,
  useT,
} from '../../../ui/index.ts'
import { monthsOf } from './share-presenter.ts'
import { useShareList } from './use-list.ts'

const tabs = [
  { name: 'room', to: '/maksuosuus' },
  { name: 'figures', to: '/maksuosuus/luvut' },
  { name: 'forecast', to: '/maksuosuus/ennuste' },
] as const

/** Maksuosuus: the share list of a municipality, reviewed by those named to it. */
export default function SharePage() {
  const t = useT()
  const { language } = useLanguage()
  const { lists, all, list, change } = useShareList()
  const nameOf = (one: { nameFi: string; nameSv: string }) => (language === 'sv' ? one.nameSv : one.nameFi)
  return (
    <>
      <PageHead
        title={t('share.title')}
        meta={list ? nameOf(list) : ' '}
        actions={
          all.length > 1 ? (
            <InlineSelect
              label={t('share.municipality')}
              name="list"
              value={list?.id ?? ''}
              empty={null}
              onChange={(lista) => change({ lista, kuukausi: undefined })}
              choices={all.map((one) => ({ value: one.id, label: nameOf(one) }))}
            />
          ) : null
        }
      />
      <Loaded of={lists}>
        {() =>
          list ? (
            <>
              <Tabs lista={all.length > 1 ? list.id : undefined} />
              {monthsOf(list).length > 0 ? <Outlet /> : <EmptyState>{t('share.noRows')}</EmptyState>}
            </>
          ) : (
            <EmptyState>
              {t('share.none')} {t('share.noneHint')}
            </EmptyState>
          )
        }
      </Loaded>
    </>
  )
}

/** The list stays chosen from tab to tab. */
function Tabs({ lista }: { lista: string | undefined }) {
  const t = useT()
  const path = usePath().replace(/\/$/, '')
  return (
    <nav aria-label={t('share.tabs.label')}>
      <ul className="tabs">
        {tabs.map(({ name, to }) => (
          <li key={name}>
            <Link to={to} search={{ lista }} {...(path === to ? { 'aria-current': 'page' as const } : {})}>
              {t(`share.tabs.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
