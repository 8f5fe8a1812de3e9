export { readLetterhead } from './letterhead.ts'
