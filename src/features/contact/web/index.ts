/** The door for pages. */
export { ContactDialog } from './ContactDialog.tsx'
export { readTime } from './contact-form.ts'
