export { type Acceptance, acceptReferral, sendReferral } from './commands.ts'
export { referralActions } from './policy.ts'
export { referralRoutes } from './routes.ts'
export { countBox, listOfClient as listClientReferrals } from './store.ts'
