export { ConsentsTab } from './ConsentsTab.tsx'
export { categoryWord, validityOf } from './consent-presenter.ts'
export { GiveUpDialog } from './GiveUpDialog.tsx'
