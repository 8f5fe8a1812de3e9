export { PlansOnFile } from './PlansOnFile.tsx'
