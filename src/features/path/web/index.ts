export { PathOnFile } from './PathOnFile.tsx'
