export { ConsentsTab } from './ConsentsTab.tsx'
export { validityOf } from './consent-presenter.ts'
export { GiveUpDialog } from './GiveUpDialog.tsx'
