import { useState } from 'react'
import { Button } from '../controls/Button.tsx'
import { Checkbox, InlineSelect } from '../controls/choices.tsx'
import { Counts } from '../data/Counts.tsx'
import { type Column, DataTable, type Sort, Sub } from '../data/DataTable.tsx'
import { Pips } from '../data/path.tsx'
import { Tag } from '../feedback/notices.tsx'
import { urgency, useFormat } from '../i18n.ts'
import { PageHead } from '../layout/PageHead.tsx'
import { StaffFrame } from '../layout/StaffFrame.tsx'
import { MeProvider } from '../me.tsx'
import { Link, LinkButton } from '../router.tsx'
import { Why } from '../why/Why.tsx'
import { coach, type DeskRow, deadlineWhy, deskRows, menu } from './samples.ts'

const item = (label: string, count: number, alarming = false) => ({ key: label, label, count, alarming })

const groups = [
  {
    title: 'Määräajat',
    items: [
      item('Kaikki asiakkaani', 58),
      item('Myöhässä', 3, true),
      item('7 päivän sisällä', 9),
      item('30 päivän sisällä', 21),
    ],
  },
  {
    title: 'Kenen vuoro',
    items: [
      item('Minun', 7),
      item('Asiakkaan', 12),
      item('Toisen viranomaisen', 8),
      item('Ei seuraavaa tekijää', 2, true),
    ],
  },
  {
    title: 'Tänään ja uutta',
    items: [
      item('Tapaamiset tänään', 3),
      item('Uudet lähetteet', 4),
      item('Uutta minulle', 6),
      item('Kelan pyyntö vastaamatta', 1),
    ],
  },
  {
    title: 'Jäämässä sivuun',
    items: [
      item('Jakso päättyy 4 viikossa', 5),
      item('Ei yhteyttä 60 päivään', 5),
      item('Läsnäolot puuttuvat', 2),
      item('Suostumus vanhenee 30 päivässä', 0),
    ],
  },
]

const Due = ({ row }: { row: DeskRow }) => {
  const { near, due, today } = useFormat()
  return (
    <>
      <span className="date">{near(row.due)}</span> <Why why={deadlineWhy} about={`määräaika, ${row.name}`} />
      <Sub tone={urgency(row.due, today)}>{due(row.due)}</Sub>
    </>
  )
}

const Contacted = ({ row }: { row: DeskRow }) => {
  const { shortDay } = useFormat()
  return row.contacted ? shortDay(row.contacted) : '–'
}

const columns: readonly Column<DeskRow>[] = [
  { key: 'due', title: 'Määräaika', sortable: true, cell: (row) => <Due row={row} /> },
  {
    key: 'name',
    title: 'Asiakas',
    isHeader: true,
    sortable: true,
    cell: (row) => (
      <>
        <Link to="/tyyliopas/asiakas">{row.name}</Link>
        <Sub>{row.who}</Sub>
      </>
    ),
  },
  {
    key: 'stage',
    title: 'Polun vaihe',
    cell: (row) => (
      <>
        {row.stage}
        <Pips at={row.at} of={row.of} />
      </>
    ),
  },
  {
    key: 'act',
    title: 'Seuraava teko',
    cell: (row) => (
      <>
        {row.act}
        <Sub>{row.actNote}</Sub>
      </>
    ),
  },
  { key: 'turn', title: 'Kenen vuoro', cell: (row) => <Tag kind={row.turn}>{row.turnWord}</Tag> },
  { key: 'contacted', title: 'Yhteydessä', isDate: true, cell: (row) => <Contacted row={row} /> },
]

function Desk() {
  const [chosen, setChosen] = useState('Kaikki asiakkaani')
  const [sort, setSort] = useState<Sort>({ key: 'due', descending: false })
  const [substitute, setSubstitute] = useState(false)
  return (
    <>
      <PageHead
        title="Työpöytä"
        meta="Maanantai 23.11.2026, viikko 48 · 58 asiakasta, joista 7:ssä on sinun vuorosi"
        actions={
          <>
            <LinkButton to="/uusi">Uusi asiakas tai lähete</LinkButton>
            <Button kind="primary">Kirjaa yhteydenotto</Button>
          </>
        }
      />
      <Counts label="Rajaa listaa" groups={groups} chosen={chosen} onChoose={setChosen} />
      <div className="toolbar">
        <h2>Asiakkaat seuraavan määräajan mukaan</h2>
        <InlineSelect
          label="Tallennettu rajaus"
          value="all"
          onChange={() => undefined}
          choices={[{ value: 'all', label: 'Kaikki omat, 58' }]}
        />
        <Checkbox
          label={<span className="meta">Päivi Koskelon asiakkaat, sijaistat 27.11. asti</span>}
          value={substitute}
          onChange={setSubstitute}
        />
        <Button small>Sarakkeet</Button>
      </div>
      <DataTable
        caption="Asiakkaat seuraavan määräajan mukaan"
        hideCaption
        columns={columns}
        rows={deskRows}
        rowKey={(row) => row.id}
        sort={sort}
        onSort={setSort}
        groupOf={(row) => (row.due < '2026-11-23' ? 'Myöhässä, 3' : 'Tällä viikolla, 4')}
      />
      <p className="bar-row mt2">
        <span className="meta">
          Näkyvissä 7 / 58. Mukana luvuissa 2 asiakasta, joilla on turvakielto.{' '}
          <Why why={deadlineWhy} about="nimet puuttuvat listalta" />
        </span>
        <LinkButton to="/tyyliopas/tyopoyta" small className="push">
          Näytä loput 51
        </LinkButton>
      </p>
    </>
  )
}

export default function DeskSample() {
  const acts = { onSwitchPosition: () => undefined, onSignOut: () => undefined }
  return (
    <MeProvider me={coach}>
      <StaffFrame pages={menu} acts={acts}>
        <Desk />
      </StaffFrame>
    </MeProvider>
  )
}
