import { defineActions } from '../../platform/access/action.ts'

/** The law is public: whoever asks gets the same answer, and nothing of the question is kept. */
export const calculatorActions = defineActions('calculator', {
  list: { fi: 'Selaa lain säännöt, versiot ja avoimet kohdat', roles: ['anyone'] },
  ask: { fi: 'Laskee lain säännöllä annetuista tiedoista', roles: ['anyone'] },
})
