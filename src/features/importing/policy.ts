import { defineActions } from '../../platform/access/action.ts'

/** The register keeper brings files in, and sees no client by it: rows are matched, not shown (access.md, roles). */
export const importingActions = defineActions('importing', {
  list: { fi: 'Näe tuonnit ja niiden tulokset', roles: ['registerKeeper'] },
  ask: { fi: 'Tuo tiedostoja', roles: ['registerKeeper'] },
  undo: { fi: 'Kumoa viimeisin tuonti', roles: ['registerKeeper'] },
})
