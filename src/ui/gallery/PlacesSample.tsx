import { useState } from 'react'
import { Button } from '../controls/Button.tsx'
import { CheckboxGroup, InlineSelect, Select } from '../controls/choices.tsx'
import { SlotGrid, type SlotKey, type SlotRow } from '../data/SlotGrid.tsx'
import { NextAct } from '../data/section.tsx'
import { Icon } from '../icons.tsx'
import { PageHead } from '../layout/PageHead.tsx'
import { StaffFrame } from '../layout/StaffFrame.tsx'
import { MeProvider } from '../me.tsx'
import { Link, LinkButton } from '../router.tsx'
import { Why } from '../why/Why.tsx'
import { coach, deadlineWhy, menu } from './samples.ts'

const wanted = new Set<SlotKey>(['tue.am', 'wed.am', 'thu.am'])
const keys: readonly SlotKey[] = [
  'mon.am',
  'mon.pm',
  'tue.am',
  'tue.pm',
  'wed.am',
  'wed.pm',
  'thu.am',
  'thu.pm',
  'fri.am',
  'fri.pm',
]

const slots = (free: readonly (number | null)[], chosen = false): SlotRow['slots'] =>
  Object.fromEntries(
    keys.map((key, index) => [key, { free: free[index] ?? null, chosen: chosen && wanted.has(key) }]),
  )

const heading = (name: string, kind: string, way: string) => (
  <>
    <Link to="/tyyliopas/paikat">{name}</Link>
    <span className="meta block">
      {kind}
      <br />
      {way}
    </span>
  </>
)

const Fit = ({
  tone,
  word,
  children,
}: {
  tone: 'good' | 'soon' | 'late'
  word: string
  children: string
}) => (
  <p className="fit">
    <span className={tone}>
      <Icon name={{ good: 'check' as const, soon: 'warn' as const, late: 'cross' as const }[tone]} />
    </span>
    <span>
      <strong className={tone}>{word}</strong> {children} <Why why={deadlineWhy} about="tämä arvio" />
    </span>
  </p>
)

const hold = (
  <>
    <Fit tone="good" word="Sopii, koska">
      keittiötyö on Sannan toive, ti, ke ja to aamu ovat vapaina, nostot alle 5 kg ja pysäkki on 200 metrin
      päässä.
    </Fit>
    <NextAct actions={<Button kind="primary">Pidä paikka 48 tuntia</Button>}>
      <p>
        <strong>Koivukosken seurakunnan keittiö</strong>, ti, ke ja to aamupäivä, 18.1.–30.4.2027
      </p>
      <p className="meta">
        Paikalle kerrotaan tarve, päivät, kieli ja sovittu tuki. Nimeä ei kerrota ennen varausta.{' '}
        <Why why={deadlineWhy} about="nimeä ei kerrota" />
      </p>
    </NextAct>
  </>
)

const rows: readonly SlotRow[] = [
  {
    key: 'kitchen',
    name: 'Koivukosken seurakunnan keittiö',
    heading: heading(
      'Koivukosken seurakunnan keittiö',
      'Yhdistys, ohjaaja paikalla',
      '2,4 km · bussilla 14 min',
    ),
    slots: slots([1, 0, 2, 1, 1, 1, 2, 0, 0, null], true),
    action: (
      <Button small pressed>
        Valittu
      </Button>
    ),
    below: hold,
  },
  {
    key: 'school',
    name: 'Järvikylän koulun ruokapalvelu',
    heading: heading(
      'Järvikylän koulun ruokapalvelu',
      'Kunnan yksikkö, 2 ohjaajaa',
      '6,1 km · bussilla 22 min',
    ),
    slots: slots([1, 1, 1, 1, 0, 0, 1, 1, 1, 1]),
    action: <Button small>Valitse</Button>,
    below: (
      <Fit tone="soon" word="Sopii osittain, koska">
        ti ja to aamu ovat vapaina. Keskiviikko vapautuu vasta 1.2.2027.
      </Fit>
    ),
  },
  {
    key: 'recycling',
    name: 'Mäntysalmen kierrätyskeskus',
    heading: heading(
      'Mäntysalmen kierrätyskeskus',
      'Osuuskunta, ohjaaja paikalla',
      '17,3 km · bussilla 51 min',
    ),
    slots: slots([2, 2, 2, 2, 1, 1, 2, 2, 2, 2]),
    action: (
      <Button small kind="quiet">
        Valitse silti
      </Button>
    ),
    below: (
      <Fit tone="late" word="Ei sovi, koska">
        työssä nostetaan yli 5 kiloa ja matka ylittää 45 minuuttia.
      </Fit>
    ),
  },
]

function Needs() {
  const [fields, setFields] = useState<readonly string[]>(['kitchen'])
  const [limits, setLimits] = useState<readonly string[]>(['lifting'])
  return (
    <form className="form" aria-label="Asiakkaan tarpeet">
      <h2>Sannan tarpeet</h2>
      <CheckboxGroup
        label="Ala"
        value={fields}
        onChange={setFields}
        choices={[
          { value: 'kitchen', label: 'Keittiö ja ruokapalvelu', meta: 'oma toive 2.11.2026' },
          { value: 'garden', label: 'Puutarha' },
        ]}
      />
      <CheckboxGroup
        label="Rajoitteet"
        value={limits}
        onChange={setLimits}
        choices={[
          { value: 'lifting', label: 'Nostot enintään 5 kg', meta: 'Mikael Storås 12.11.2026' },
          { value: 'calm', label: 'Rauhallinen tila', meta: 'asiakas kertoi 13.10.2026' },
        ]}
      />
      <Select
        label="Matka enintään"
        value="45"
        empty={null}
        onChange={() => undefined}
        choices={[{ value: '45', label: '45 minuuttia bussilla' }]}
      />
    </form>
  )
}

export default function PlacesSample() {
  const acts = { onSwitchPosition: () => undefined, onSignOut: () => undefined }
  return (
    <MeProvider me={coach}>
      <StaffFrame pages={menu} acts={acts}>
        <PageHead
          title="Etsi paikka"
          above={<Link to="/tyyliopas/asiakas">Sanna Lehtoranta</Link>}
          meta="Kuntouttava työtoiminta, 3 päivää viikossa, 4 tuntia päivässä, 18.1.–30.4.2027"
          actions={<LinkButton to="/tyyliopas/paikat">Muuta jaksoa</LinkButton>}
        />
        <div className="cols left">
          <Needs />
          <section aria-label="Paikat">
            <div className="toolbar">
              <h2>3 paikkaa, 1 sopii kokonaan</h2>
              <InlineSelect
                label="Järjestys"
                value="fit"
                onChange={() => undefined}
                choices={[{ value: 'fit', label: 'Sopivuus' }]}
              />
            </div>
            <SlotGrid
              caption="Vapaat paikat viikonpäivän ja puolipäivän mukaan 18.1.2027 alkaen"
              rows={rows}
              wanted={wanted}
            />
            <p className="meta mt1">
              Luku kertoo vapaat paikat puolipäivää kohti. Sininen sarake on Sannan toive. – tarkoittaa, ettei
              silloin ole toimintaa.
            </p>
          </section>
        </div>
      </StaffFrame>
    </MeProvider>
  )
}
