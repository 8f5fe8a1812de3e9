import { useState } from 'react'
import {
  Button,
  Counts,
  Dialog,
  LinkButton,
  Loaded,
  Notice,
  PageHead,
  useApi,
  useFilters,
  useLanguage,
  useMay,
  useT,
} from '../../../ui/index.ts'
import { ClientPicker } from '../../client/web/index.ts'
import { WaitingNotice } from '../../emergency/web/index.ts'
import { readWorklist, type Worklist } from '../contract.ts'
import { DeskList } from './DeskList.tsx'
import { countGroups, type DeskFilter, isDeskFilter, metaLine } from './desk-presenter.ts'
import { useIsUnits } from './use-is-units.ts'
import './desk.css'

/** How many of the most urgent are shown before the rest is asked for. */
const first = 12

/** What needs me today: counts that are filters, and clients by their next deadline. */
export default function DeskPage() {
  const [chosen, setChosen] = useFilters()
  const filter: DeskFilter = isDeskFilter(chosen.rajaus) ? chosen.rajaus : 'all'
  const colleague = chosen.sijainen
  const query = { limit: first, ...(filter === 'all' ? {} : { filter }), ...(colleague ? { colleague } : {}) }
  const desk = useApi(readWorklist, { query }, { keep: true })
  const choose = (key: string) => setChosen({ rajaus: key === 'all' ? undefined : key, loput: undefined })
  return (
    <>
      <Head desk={desk.data} />
      <WaitingNotice />
      <Loaded of={desk}>
        {(data) => (
          <>
            <Whose desk={data} colleague={colleague} />
            <Counted desk={data} filter={filter} onChoose={choose} />
            <DeskList
              key={`${filter} ${colleague ?? ''}`}
              desk={data}
              filter={filter}
              colleague={colleague}
              showsRest={chosen.loput === 'kylla'}
              onShowRest={() => setChosen({ loput: 'kylla' })}
              onShowAll={() => choose('all')}
              onColleague={(id) => setChosen({ sijainen: id, loput: undefined })}
            />
          </>
        )}
      </Loaded>
      <Keys />
    </>
  )
}

function Head({ desk }: { desk: Worklist | undefined }) {
  const t = useT()
  const { language } = useLanguage()
  const mayCreate = useMay('client.create')
  // what a manager's desk shows is the unit's, which a manager only reads
  const isManager = useIsUnits()
  const mayRecord = useMay('contact.record') && !isManager
  return (
    <PageHead
      title={t('desk.title')}
      meta={desk ? metaLine(desk, language, t, isManager) : ' '}
      actions={
        <>
          {mayCreate ? <LinkButton to="/uusi">{t('desk.newClient')}</LinkButton> : null}
          {mayRecord ? <RecordContact /> : null}
        </>
      }
    />
  )
}

/** The contact is recorded on the client's page: here it is said whose. */
function RecordContact() {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button kind="primary" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('desk.record.button')}
      </Button>
      {isOpen ? (
        <Dialog title={t('desk.record.title')} isOpen onClose={() => setOpen(false)}>
          <p className="meta">{t('desk.record.hint')}</p>
          <ClientPicker />
        </Dialog>
      ) : null}
    </>
  )
}

function Whose({ desk, colleague }: { desk: Worklist; colleague: string | undefined }) {
  const t = useT()
  const isManager = useIsUnits()
  const name = desk.colleagues.find(({ positionId }) => positionId === colleague)?.name
  if (!name && !isManager) return null
  return <Notice className="desk-whose">{name ? t('desk.substituting', { name }) : t('desk.unit')}</Notice>
}

function Counted({
  desk,
  filter,
  onChoose,
}: {
  desk: Worklist
  filter: DeskFilter
  onChoose: (key: string) => void
}) {
  const t = useT()
  const groups = countGroups(desk, t, useIsUnits())
  return <Counts label={t('desk.filters')} groups={groups} chosen={filter} onChoose={onChoose} />
}

function Keys() {
  const t = useT()
  return (
    <section className="foot-keys meta" aria-label={t('desk.keys.label')}>
      <span>
        <kbd>/</kbd> {t('desk.keys.search')}
      </span>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {t('desk.keys.list')}
      </span>
      <span>
        <kbd>g</kbd> <kbd>a</kbd> {t('desk.keys.clients')}
      </span>
      <span>
        <kbd>?</kbd> {t('desk.keys.all')}
      </span>
    </section>
  )
}
