export { OwnPlans } from './OwnPlans.tsx'
export { PlansOfClient } from './PlansOfClient.tsx'
