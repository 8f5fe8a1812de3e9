import type { HalfDay } from '../../features/place/rules/half-day.ts'
import type { Characteristic, Field } from '../../features/place/rules/vocabulary.ts'

/** What clients need of a place, in words and in the vocabulary of places. */
export const needPlans: readonly {
  readonly text: string
  readonly needs: {
    readonly days: readonly HalfDay[]
    readonly fields?: readonly Field[]
    readonly languages: readonly string[]
    readonly characteristics?: readonly Characteristic[]
  }
}[] = [
  {
    text: 'Tiistai, keskiviikko ja torstai aamupäivisin. Keittiö tai kahvila, rauhallinen paikka.',
    needs: {
      days: ['tue.am', 'wed.am', 'thu.am'],
      fields: ['kitchen'],
      languages: ['fi'],
      characteristics: ['quiet', 'lightLifting'],
    },
  },
  {
    text: 'Kolme päivää viikossa, myös iltapäivisin. Käsillä tekemistä.',
    needs: {
      days: ['tue.am', 'tue.pm', 'wed.am', 'wed.pm', 'thu.am', 'thu.pm'],
      fields: ['wood', 'craft', 'metal'],
      languages: ['fi'],
    },
  },
  {
    text: 'Kaksi aamupäivää viikossa alkuun, pieni ryhmä ja tuttu ohjaaja.',
    needs: {
      days: ['tue.am', 'thu.am'],
      languages: ['fi'],
      characteristics: ['smallGroup', 'instructorOnSite', 'ownPace'],
    },
  },
  {
    text: 'Ulkotöitä maanantaina, keskiviikkona ja perjantaina.',
    needs: {
      days: ['mon.am', 'mon.pm', 'wed.am', 'wed.pm', 'fri.am', 'fri.pm'],
      fields: ['garden', 'property'],
      languages: ['fi'],
      characteristics: ['outdoors'],
    },
  },
  {
    text: 'Iltapäivät, koska lapsi viedään hoitoon kauas. Bussilla perille.',
    needs: {
      days: ['mon.pm', 'tue.pm', 'wed.pm', 'thu.pm'],
      languages: ['fi'],
      characteristics: ['nearTransport', 'flexibleStart'],
    },
  },
  {
    text: 'Kierrätys tai myymälä, neljä päivää viikossa.',
    needs: {
      days: ['mon.am', 'mon.pm', 'tue.am', 'tue.pm', 'wed.am', 'wed.pm', 'thu.am', 'thu.pm'],
      fields: ['recycling', 'shop'],
      languages: ['fi'],
    },
  },
  {
    text: 'Työkieli ruotsi tai englanti. Kaksi kokonaista päivää.',
    needs: { days: ['tue.am', 'tue.pm', 'thu.am', 'thu.pm'], languages: ['sv', 'en'] },
  },
  {
    text: 'Istumatyötä omassa tahdissa, tauot sovitusti. Pyörätuoli.',
    needs: {
      days: ['mon.am', 'wed.am', 'fri.am'],
      languages: ['fi'],
      characteristics: ['seatedWork', 'ownPace', 'wheelchair'],
    },
  },
]
