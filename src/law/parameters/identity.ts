import { type Parameter, version } from '../parameter.ts'

/** Intermediate characters of the personal identity code: first year of the century → characters. */
export type Separators = Readonly<Record<string, string>>

export const personalSeparators: Parameter<Separators> = {
  name: 'identity.separators',
  unit: 'characters by century',
  versions: [
    version('2010-03-01', '2023-01-01', { '1800': '+', '1900': '-', '2000': 'A' }, '128/2010 2 §'),
    version(
      '2023-01-01',
      null,
      { '1800': '+', '1900': '-YXWVU', '2000': 'ABCDEF' },
      '128/2010 2 §',
      'Suomen säädöskokoelma 690/2022',
    ),
  ],
}

/** Characters by remainder of the nine digits divided by 31. */
export const personalCheck: Parameter<string> = {
  name: 'identity.checkCharacters',
  unit: 'characters',
  versions: [version('2010-03-01', null, '0123456789ABCDEFHJKLMNPRSTUVWXY', '128/2010 2 §')],
}

/** Individual numbers in use, and those kept for temporary and test use. */
export const individualNumbers: Parameter<{ readonly min: number; readonly temporaryFrom: number }> = {
  name: 'identity.individualNumbers',
  unit: 'number',
  versions: [version('2010-03-01', null, { min: 2, temporaryFrom: 900 }, '128/2010 2 §')],
}

/** Weights of the first seven digits, modulus 11. */
export const businessWeights: Parameter<readonly number[]> = {
  name: 'identity.businessWeights',
  unit: 'weights',
  versions: [
    version(
      '2001-04-01',
      null,
      [7, 9, 10, 5, 8, 4, 2],
      '244/2001 9 §',
      'Tarkistusmerkin laskukaava on yleisesti tunnettu; kokeiltu viidellä julkisella tunnuksella',
    ),
  ],
}
