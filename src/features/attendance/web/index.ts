export { Marks } from './Marks.tsx'
