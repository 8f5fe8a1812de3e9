import { useMe } from '../../../ui/index.ts'

/** A manager's desk shows the clients of the unit: nothing of it is said to be one's own. */
export const useIsUnits = (): boolean => useMe().position?.role === 'manager'
