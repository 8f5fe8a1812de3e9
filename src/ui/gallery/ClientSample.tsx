import { Button } from '../controls/Button.tsx'
import { InlineSelect } from '../controls/choices.tsx'
import { PathLine } from '../data/path.tsx'
import { NextAct, Section, Terms } from '../data/section.tsx'
import { Notice, Tag } from '../feedback/notices.tsx'
import { PageHead } from '../layout/PageHead.tsx'
import { StaffFrame } from '../layout/StaffFrame.tsx'
import { TabLinks } from '../layout/TabLinks.tsx'
import { MeProvider } from '../me.tsx'
import { LinkButton } from '../router.tsx'
import { Why } from '../why/Why.tsx'
import { coach, comingSteps, deadlineWhy, doneSteps, menu } from './samples.ts'

const now = {
  key: 'now',
  title: 'Palvelutarpeen arviointi',
  state: 'now' as const,
  run: 41 / 92,
  note: (
    <>
      <b>41. päivä 92:sta</b> <Why why={deadlineWhy} about="arvioinnin määräaika" />
      <br />
      13.10.2026–13.1.2027, 3 kuukautta
    </>
  ),
}

const tabs = [
  { to: '/tyyliopas/asiakas', label: 'Tilanne' },
  ...['Suunnitelmat', 'Palvelut ja jaksot', 'Päätökset', 'Tapaamiset', 'Suostumukset', 'Loki'].map(
    (label) => ({
      to: `/tyyliopas/asiakas/${label.toLowerCase().replaceAll(' ', '-')}`,
      label,
    }),
  ),
  { to: '/tyyliopas/asiakas/viestit', label: 'Viestit', mark: '2' },
]

const fact = (term: string, text: string, source: string) => ({
  term,
  value: (
    <>
      {text}
      <span className="meta block">{source}</span>
    </>
  ),
})

const card = [
  fact(
    'Työ ja osaaminen',
    'Keittiötyötä kouluissa 2014–2021, hygieniapassi. Etsii aamupainotteista, rauhallista työtä.',
    'Elina Harju, 13.10.2026 · asiakas kertoi',
  ),
  fact(
    'Koulutus',
    'Ravintola- ja cateringalan perustutkinto 2013.',
    'Elina Harju, 13.10.2026 · todistus nähty',
  ),
  fact(
    'Arki ja läheiset',
    'Lapsi 6 v, päivähoito kello 7.30–16.',
    'Mikael Storås, 13.10.2026 · asiakas kertoi',
  ),
]

const events = [
  ['to 12.11.2026', 'klo 9.15', 'Puhelu.', 'Sovittu toinen yhteistapaaminen 26.11.', 'Elina Harju'],
  ['ma 9.11.2026', '', 'Palvelu.', 'Ilmoittautui Arjen taidot -ryhmään, alkaa 1.12.', 'Mikael Storås'],
] as const

const Rail = () => (
  <aside className="rail" aria-label="Määräajat ja yhteystiedot">
    <Section title="Määräajat">
      <ul className="rows">
        <li>
          <div className="two">
            <span>Toinen yhteistapaaminen</span>
            <span className="date">to 26.11.</span>
          </div>
          <div className="two">
            <span className="meta">klo 10.00, Torikatu 4</span>
            <span className="meta">3 päivän päästä</span>
          </div>
        </li>
        <li>
          <div className="two">
            <span>Monialainen suunnitelma</span>
            <span className="date">ke 13.1.2027</span>
          </div>
          <div className="two">
            <Tag kind="mine">Työparin vuoro</Tag>
            <Why why={deadlineWhy} about="ke 13.1.2027" />
          </div>
        </li>
      </ul>
    </Section>
    <Section title="Yhteystiedot">
      <ul className="rows">
        <li>
          050 555 0142<span className="meta block">Tarkistettu 12.11.2026 · tavoittaa aamuisin</span>
        </li>
        <li>Rantatie 8 B 12, Koivukoski</li>
      </ul>
    </Section>
  </aside>
)

const Main = () => (
  <div>
    <Section
      title="Tilannekortti"
      end={
        <>
          <span className="meta">Kysytään kerran, tarkistetaan yhdessä</span>
          <Button small>Lisää asia</Button>
        </>
      }
    >
      <Terms rows={card} />
    </Section>
    <Section
      title="Tapahtumat"
      end={
        <InlineSelect
          label="Näytä"
          value="all"
          onChange={() => undefined}
          choices={[{ value: 'all', label: 'Kaikki' }]}
        />
      }
    >
      <ol className="stream">
        {events.map(([day, time, kind, text, who]) => (
          <li key={day}>
            <div className="date">
              {day}
              <span className="meta block">{time}</span>
            </div>
            <div>
              <strong>{kind}</strong> {text}
              <span className="meta block">{who}</span>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  </div>
)

export default function ClientSample() {
  const acts = { onSwitchPosition: () => undefined, onSignOut: () => undefined }
  return (
    <MeProvider me={coach}>
      <StaffFrame pages={menu} acts={acts}>
        <PageHead
          title="Sanna Lehtoranta"
          meta="34 v, Koivukoski · 050 555 0142 · Äidinkieli suomi, ei tulkkia"
        />
        <Notice>
          <strong>Näet nämä tiedot, koska olet Sannan työparissa</strong> (laki 381/2023, 15 §). Käyntisi
          merkitään lokiin. <Why why={deadlineWhy} about="näen tämän asiakkaan" />
        </Notice>
        <section aria-labelledby="path" className="mt3">
          <div className="bar-row">
            <h2 id="path">Polku</h2>
            <span className="meta">Monialainen tuki, vaihe 6 / 9</span>
          </div>
          <PathLine steps={[...doneSteps, now, ...comingSteps]} />
          <div className="mt3">
            <NextAct
              actions={
                <>
                  <Button>Kirjaa yhteydenotto</Button>
                  <LinkButton to="/tyyliopas/asiakas" kind="primary">
                    Jatka suunnitelmaa
                  </LinkButton>
                </>
              }
            >
              <p>
                <strong>Seuraavaksi: monialainen työllistymissuunnitelma</strong>, viimeistään ke 13.1.2027{' '}
                <Why why={deadlineWhy} about="suunnitelman määräaika" />
              </p>
              <p className="meta">Työparin vuoro. Puuttuu: työkykyarvio (3.12.) ja palvelujen aikataulu.</p>
            </NextAct>
          </div>
        </section>
        <TabLinks label="Asiakkaan tiedot" tabs={tabs} />
        <div className="cols">
          <Main />
          <Rail />
        </div>
      </StaffFrame>
    </MeProvider>
  )
}
