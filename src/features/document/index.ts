export { readLetterhead, readNames, readOfficeHead } from './letterhead.ts'
