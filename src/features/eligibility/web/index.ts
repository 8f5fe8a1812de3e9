export { EligibilityOfClient } from './EligibilityOfClient.tsx'
