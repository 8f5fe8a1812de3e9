/** The door for pages: head of the file, contact details, intake and the search for a person. */
export { BarOfPart } from './BarOfPart.tsx'
export { BarPart } from './BarPart.tsx'
export { ClientPicker } from './ClientPicker.tsx'
export { ContactDetailsDialog } from './ContactDetailsDialog.tsx'
export { fullName } from './clients-presenter.ts'
export { FileHead } from './FileHead.tsx'
export { IntakeForm } from './IntakeForm.tsx'
