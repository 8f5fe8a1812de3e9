import type { Contents, PlanKind } from '../features/plan/contract.ts'

/** Plans that the stories of the area do not need, whole enough to be signed. */
export const rarePlans: readonly {
  readonly kind: PlanKind
  readonly goal: string
  readonly contents: Contents
}[] = [
  {
    kind: 'lightActivation',
    goal: 'Aamurytmi pitää, ja asiakas hakee osa-aikatyötä kevään aikana.',
    contents: {
      preconditions:
        'Vastuuvirkailija ja aikuissosiaalityö ovat vahvistaneet edellytykset: tuen tarve on kevyt, ja työnhaku jatkuu.',
      measures: 'Työpaja kahtena päivänä viikossa. Ansioluettelo päivitetään yhdessä valmentajan kanssa.',
      followUp: 'Puhelu kahden viikon välein, yhteinen tapaaminen kuukauden päästä.',
    },
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
  },
]
