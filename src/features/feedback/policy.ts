import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, ownPageRoles, providerRoles } from '../../platform/access/category.ts'

const participation = { category: 'participation', level: 'read' } as const
const writing = { category: 'participation', level: 'write' } as const
const followers = [...new Set([...caseRoles, ...providerRoles])]
/** Those who organise a period write in what the client answered on paper; a place does not. */
const organisers = [
  'socialCounsellor',
  'socialWorker',
  'rehabCoordinator',
  'clerk',
  'individualCoach',
  'workCoach',
] as const

/** What was answered is read as the client lets (docs/feedback.md); these say who may ask at all. */
export const feedbackActions = defineActions('feedback', {
  read: {
    fi: 'Näe asiakkaan palaute siltä osin kuin asiakas sallii',
    roles: followers,
    needs: participation,
  },
  recordPaper: { fi: 'Kirjaa asiakkaan palaute paperilta', roles: organisers, needs: writing },
  print: { fi: 'Tulosta palautelomake', roles: [...followers, ...ownPageRoles], needs: participation },
  own: { fi: 'Näe oma palaute', roles: ['client'], needs: participation },
  give: { fi: 'Anna palautetta omasta jaksosta', roles: ['client'], needs: participation },
  disown: {
    fi: 'Ilmoita, ettei paperilta kirjattu palaute ole oma',
    roles: ['client'],
    needs: participation,
  },
  letSee: { fi: 'Päätä, kuka näkee oman palautteen', roles: ['client'], needs: participation },
})
