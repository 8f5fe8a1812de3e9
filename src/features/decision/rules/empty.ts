import type { Contents } from '../contract.ts'

/** A decision of which nothing is known yet. */
export const emptyContents: Contents = {
  result: 'granted',
  validFrom: null,
  validTo: null,
  pendingSince: null,
  applied: false,
  matter: '',
  place: '',
  way: 'own',
  daysPerWeek: null,
  hoursPerDay: null,
  amountCents: null,
  facts: '',
  clientView: '',
  reasons: '',
  deviates: false,
  deviation: '',
  special: '',
  unheard: '',
  workIncapable: false,
  mainIncomeSicknessBased: false,
  language: 'fi',
}
