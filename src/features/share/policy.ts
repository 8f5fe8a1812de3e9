import { defineActions } from '../../platform/access/action.ts'
import { managerRoles, type Role } from '../../platform/access/category.ts'

/** Who goes through a share list where they work: the named reviewers among them see the list, the others nothing (F2). */
const reviewers = [
  'ownCoach',
  'clerk',
  'socialCounsellor',
  'socialWorker',
  'individualCoach',
  'workCoach',
  ...managerRoles,
] as const satisfies readonly Role[]

export const shareActions = defineActions('share', {
  read: { fi: 'Käy läpi maksuosuuslistaa nimettynä käsittelijänä', roles: reviewers },
  agree: {
    fi: 'Sovi, kuka ottaa yhteyttä maksuosuuslistalla olevaan',
    roles: reviewers,
    needs: { category: 'shareRow', level: 'write' },
  },
  review: { fi: 'Pidä maksuosuuslistan läpikäynnin pöytäkirjaa', roles: reviewers },
  export: { fi: 'Vie maksuosuuden summat taulukkona', roles: reviewers },
  name: { fi: 'Nimeä maksuosuuslistan käsittelijät', roles: ['administrator'] },
})
