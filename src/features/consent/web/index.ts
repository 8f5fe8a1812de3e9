export { ConsentsTab } from './ConsentsTab.tsx'
export { validityOf, workplaceOf } from './consent-presenter.ts'
export { GiveUpDialog } from './GiveUpDialog.tsx'
