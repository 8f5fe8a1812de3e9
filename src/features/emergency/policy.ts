import { defineActions } from '../../platform/access/action.ts'
import { caseRoles } from '../../platform/access/category.ts'

/** Authorities' own workers; a place's instructor helps one participant and has no errand in another's file. */
const openers = caseRoles.filter((role) => role !== 'workplaceInstructor')
const reviewers = ['manager', 'dataProtectionOfficer'] as const

export const emergencyActions = defineActions('emergency', {
  open: { fi: 'Avaa yhden asiakkaan tiedot hätätilanteessa', roles: openers },
  listOwn: { fi: 'Näe omat hätäavaukset', roles: openers },
  list: { fi: 'Näe hätäavaukset, joista on ilmoitettu', roles: reviewers },
  review: { fi: 'Tarkista hätäavaus', roles: reviewers },
})
