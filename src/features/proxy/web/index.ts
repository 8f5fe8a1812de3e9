export { ProxiesPart } from './ProxiesPart.tsx'
