import { useState } from 'react'
import { Button } from '../controls/Button.tsx'
import { Steps } from '../data/path.tsx'
import { Icon } from '../icons.tsx'
import { PageHead } from '../layout/PageHead.tsx'
import { PhoneFrame } from '../layout/PhoneFrame.tsx'
import { MeProvider } from '../me.tsx'
import { LinkButton } from '../router.tsx'
import { Why } from '../why/Why.tsx'
import { client, contact, deadlineWhy } from './samples.ts'

const acts = { onSwitchPosition: () => undefined, onSignOut: () => undefined }
const days = [
  ['Ma 16', '8 / 8'],
  ['Ti 17', '7 / 8'],
  ['Ke 18', '8 / 8'],
  ['To 19', 'tänään'],
  ['Pe 20', '–'],
] as const
const people = ['Aaro Kivelä', 'Birgit Sund', 'Erkki Tuomela', 'Jarmo Pelkonen']

function Person({ name }: { name: string }) {
  const [absent, setAbsent] = useState(name === 'Birgit Sund')
  const [reason, setReason] = useState('Sairaus')
  return (
    <li>
      <div className="r">
        <span>
          {name}
          <span className="meta block">{absent ? 'Poissa' : 'Paikalla 9.00–13.00'}</span>
        </span>
        <Button className="no" pressed={absent} onClick={() => setAbsent(!absent)}>
          Poissa<span className="vh"> {name}</span>
        </Button>
      </div>
      {absent ? (
        // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields
        <div className="reason" role="group" aria-label={`Poissaolon syy, ${name}`}>
          {['Sairaus', 'Sovittu', 'Ei tietoa'].map((word) => (
            <Button key={word} pressed={word === reason} onClick={() => setReason(word)}>
              {word}
            </Button>
          ))}
        </div>
      ) : null}
    </li>
  )
}

export function AttendanceSample() {
  return (
    <MeProvider me={contact}>
      <PhoneFrame kind="place" pages={[]} acts={acts}>
        <PageHead title="Läsnäolot, viikko 47">
          <p className="meta">
            16.–20.11.2026 · lähetä viimeistään ma 23.11.{' '}
            <Why why={deadlineWhy} about="maanantaihin mennessä" />
          </p>
        </PageHead>
        <nav aria-label="Viikon päivät">
          <ol className="days">
            {days.map(([day, state]) => (
              <li key={day} className={state.includes('/') ? 'ok' : undefined}>
                <button type="button" aria-current={state === 'tänään' ? 'date' : undefined}>
                  {day}
                  <span>{state}</span>
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <h2>Torstai 19.11.</h2>
        <p className="meta">8 osallistujaa, 6 paikalla, 2 poissa</p>
        <Button kind="primary" className="wide tall mt1">
          <Icon name="check" size={20} />
          Kaikki 8 paikalla
        </Button>
        <p className="meta mt2">Joku poissa? Napauta Poissa. Tallennettu klo 12.04.</p>
        <ul className="roll">
          {people.map((name) => (
            <Person key={name} name={name} />
          ))}
        </ul>
      </PhoneFrame>
    </MeProvider>
  )
}

const steps = [
  { key: '1', title: 'Aloitus', state: 'done' as const, note: 'Tehty. Sait kaksi omaa työntekijää.' },
  {
    key: '2',
    title: 'Selvitämme tilannettasi',
    state: 'now' as const,
    note: 'Tämä kestää enintään 13.1.2027 asti.',
  },
  { key: '3', title: 'Teemme suunnitelman yhdessä', state: 'next' as const, note: 'Sinä hyväksyt sen.' },
  { key: '4', title: 'Suunnitelma alkaa', state: 'next' as const, note: 'Tapaamme 3 kuukauden välein.' },
]

export function OwnPathSample() {
  return (
    <MeProvider me={client}>
      <PhoneFrame kind="own" pages={[]} acts={acts}>
        <PageHead title="Hei, Sanna" />
        <section className="first" aria-labelledby="next">
          <h2 id="next">Mitä seuraavaksi?</h2>
          <p className="what">Tapaat Elinan ja Mikaelin torstaina 26.11. kello 10.</p>
          <p>Paikka on Torikatu 4, Koivukoski. Ota mukaan kuntoutussuunnitelma.</p>
          <Button kind="primary">Tulen tapaamiseen</Button>
          <Button>Aika ei sovi minulle</Button>
        </section>
        <h2>Missä olen nyt?</h2>
        <Steps steps={steps} />
        <h2>Minun ihmiseni</h2>
        <ul className="lines">
          <li className="r">
            <span>
              <strong>Elina Harju</strong>
              <span className="meta block">Auttaa työasioissa.</span>
            </span>
            <a className="btn" href="tel:0505550117">
              <Icon name="phone" size={20} />
              Soita<span className="vh"> Elinalle</span>
            </a>
          </li>
        </ul>
        <h2>Minun suostumukseni</h2>
        <ul className="lines">
          <li>
            Terveysasema saa kertoa terveydestäsi Elinalle ja Mikaelille.
            <span className="meta block">Voimassa 2.11.2027 asti.</span>
            <LinkButton to="/tyyliopas/oma">Katso tai muuta</LinkButton>
          </li>
        </ul>
      </PhoneFrame>
    </MeProvider>
  )
}
