import type { Language } from '../../locales/types.ts'
import type { Contents, PlanKind } from '../features/plan/contract.ts'
import type { PlanOutcome } from '../features/plan/outcomes-contract.ts'

interface RarePlan {
  readonly kind: PlanKind
  readonly goal: string
  readonly contents: Contents
  readonly outcomes: readonly PlanOutcome[]
}

/** Plans that the stories of the area do not need, whole enough to be signed, in the language of those who make them. */
export const rarePlans: Readonly<Record<Language, readonly RarePlan[]>> = {
  fi: [
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
  ],
  sv: [
    {
      kind: 'lightActivation',
      goal: 'Morgonrytmen håller och klienten söker deltidsarbete under våren.',
      contents: {
        preconditions: 'Behovet av stöd är lätt och jobbsökningen fortsätter på egen hand.',
        measures: 'Verkstad två dagar i veckan. Meritförteckningen uppdateras tillsammans med tränaren.',
        followUp: 'Ett samtal varannan vecka, ett gemensamt möte om en månad.',
      },
      outcomes: [
        { area: 'dailyLife', text: 'Morgnarna börjar vid samma tid fem dagar i veckan.' },
        { area: 'work', text: 'Deltidsarbete, minst 15 timmar i veckan.' },
      ],
    },
    {
      kind: 'coaching',
      goal: 'Klienten känner till verkstadens arbeten och väljer en bransch att pröva på en arbetsplats.',
      contents: {
        strengths: 'Punktlig, händig, trivs i en liten grupp.',
        tasks: 'Renovering av möbler, ordning i lagret, kundservice i caféet.',
        support: 'Arbetstränaren handleder dagligen. Möte med den individuella tränaren varannan vecka.',
        followUp: 'Framstegen ses över tillsammans i slutet av månaden.',
      },
      outcomes: [{ area: 'skills', text: 'Tre av verkstadens arbeten löper utan handledning.' }],
    },
  ],
  en: [
    {
      kind: 'lightActivation',
      goal: 'The morning routine holds, and the client looks for part-time work during the spring.',
      contents: {
        preconditions: 'The need for support is light, and the client goes on looking for work alone.',
        measures: 'Workshop on two days a week. The CV is updated together with the coach.',
        followUp: 'A call every two weeks, a joint meeting in a month.',
      },
      outcomes: [
        { area: 'dailyLife', text: 'Mornings begin at the same time on five days a week.' },
        { area: 'work', text: 'Part-time work, at least 15 hours a week.' },
      ],
    },
    {
      kind: 'coaching',
      goal: 'The client knows the work of the workshop and chooses a field to try at a workplace.',
      contents: {
        strengths: 'Punctual, good with the hands, at ease in a small group.',
        tasks: 'Restoring furniture, keeping the store in order, serving customers in the café.',
        support: 'The job coach guides daily. A meeting with the personal coach every other week.',
        followUp: 'Progress is looked at together at the end of the month.',
      },
      outcomes: [{ area: 'skills', text: 'Three tasks of the workshop go without guidance.' }],
    },
  ],
}
