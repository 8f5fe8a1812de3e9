export { readLetterhead, readOfficeHead } from './letterhead.ts'
