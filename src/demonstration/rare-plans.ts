import type { Contents, PlanKind } from '../features/plan/contract.ts'
import type { PlanOutcome } from '../features/plan/outcomes-contract.ts'

/** Plans that the stories of the area do not need, whole enough to be signed. */
export const rarePlans: readonly {
  readonly kind: PlanKind
  readonly goal: string
  readonly contents: Contents
  readonly outcomes: readonly PlanOutcome[]
}[] = [
  {
    kind: 'lightActivation',
    goal: 'Aamurytmi pitää, ja asiakas hakee osa-aikatyötä kevään aikana.',
    contents: {
      preconditions: 'Tuen tarve on kevyt, ja työnhaku jatkuu omin voimin.',
      measures: 'Työpaja kahtena päivänä viikossa. Ansioluettelo päivitetään yhdessä valmentajan kanssa.',
      followUp: 'Puhelu kahden viikon välein, yhteinen tapaaminen kuukauden päästä.',
    },
    outcomes: [
      { area: 'dailyLife', text: 'Aamut alkavat samaan aikaan viitenä päivänä viikossa.' },
      { area: 'work', text: 'Osa-aikatyö, vähintään 15 tuntia viikossa.' },
    ],
  },
  {
    kind: 'coaching',
    goal: 'Asiakas tuntee pajan työt ja valitsee niistä alan, jota kokeilee työpaikalla.',
    contents: {
      strengths: 'Täsmällinen, kätevä käsistään, viihtyy pienessä ryhmässä.',
      tasks: 'Huonekalujen kunnostus, varaston järjestys, asiakaspalvelu kahvilassa.',
      support: 'Työvalmentaja ohjaa päivittäin. Yksilövalmentajan tapaaminen joka toinen viikko.',
      followUp: 'Edistymistä katsotaan yhdessä kuukauden lopussa.',
    },
    outcomes: [{ area: 'skills', text: 'Kolme pajan työtä sujuu ilman ohjausta.' }],
  },
]
