import { defineActions } from '../../platform/access/action.ts'

const officer = ['dataProtectionOfficer'] as const

export const privacyActions = defineActions('privacy', {
  listRequests: { fi: 'Näe lokitietopyynnöt ja niiden määräpäivät', roles: officer },
  recordRequest: { fi: 'Kirjaa lokitietopyyntö', roles: officer },
  closeRequest: { fi: 'Merkitse lokitietopyyntö vastatuksi tai hylkää se perustellen', roles: officer },
  listFindings: { fi: 'Näe havainnot poikkeavasta katselusta', roles: officer },
  closeFinding: { fi: 'Päätä havainto perustellen', roles: officer },
  setLimits: { fi: 'Näe ja aseta poikkeavan katselun rajat', roles: officer },
  askOwnLog: {
    fi: 'Pyydä lokitiedot asiakirjana',
    roles: ['client'],
    needs: { category: 'log', level: 'read' },
  },
  seeOwnRequests: {
    fi: 'Näe omat lokitietopyynnöt',
    roles: ['client'],
    needs: { category: 'log', level: 'read' },
  },
})
