import { accept } from '../../kernel/refusal.ts'
import { changes, type Route, reads, route } from '../../platform/http/route.ts'
import * as contract from './contract.ts'
import { endPost } from './leaving.ts'
import { addOrganisation, changeOrganisation, saveUnit } from './organisations.ts'
import { addPost, endSessions, savePerson } from './people.ts'
import { adminActions as may } from './policy.ts'
import { listLetters, listOrganisations, listPeople, listSubstitutions, readLeaving } from './queries.ts'
import { endSubstitution, nameSubstitute } from './substitutes.ts'

const noClients = { nothingPersonal: 'organisations, units and posts are no client data' }
const constraints = {
  organisation_name_key: 'admin.nameTaken',
  unit_organisation_id_name_key: 'admin.nameTaken',
  worker_subject_key: 'admin.subjectTaken',
  position_worker_id_organisation_id_role_valid_excl: 'admin.postTwice',
  position_unit_id_organisation_id_fkey: 'admin.unitElsewhere',
  position_worker_id_fkey: 'notFound',
  organisation_kind_stands: 'admin.kindByArea',
  unit_organisation_id_fkey: 'notFound',
  substitution_absent_id_substitute_id_valid_excl: 'admin.substituteTwice',
}

/** `matrix`: the permission matrix of every route, which only the whole product knows. */
export const adminRoutes = (matrix: () => contract.PermissionMatrix): readonly Route[] => [
  route(contract.listOrganisations, { action: may.list, audit: noClients }, async (ctx) =>
    accept({ organisations: await listOrganisations(ctx) }),
  ),
  route(
    contract.addOrganisation,
    { action: may.saveOrganisation, audit: changes('admin.organisationAdded'), constraints },
    (ctx, { body }) => addOrganisation(ctx, body),
  ),
  route(
    contract.changeOrganisation,
    { action: may.saveOrganisation, audit: changes('admin.organisationChanged'), constraints },
    (ctx, { params, body }) => changeOrganisation(ctx, params.organisationId, body),
  ),
  route(
    contract.saveUnit,
    { action: may.saveOrganisation, audit: changes('admin.unitChanged'), constraints },
    (ctx, { params, body }) => saveUnit(ctx, params.unitId, body),
  ),
  route(contract.listPeople, { action: may.list, audit: noClients }, async (ctx, { query }) =>
    accept({ people: await listPeople(ctx, query) }),
  ),
  route(
    contract.savePerson,
    { action: may.savePerson, audit: changes('admin.personChanged'), constraints },
    (ctx, { params, body }) => savePerson(ctx, params.workerId, body),
  ),
  route(
    contract.endSessions,
    { action: may.savePerson, audit: changes('admin.sessionsEnded') },
    (ctx, { params }) => endSessions(ctx, params.workerId),
  ),
  route(
    contract.addPost,
    { action: may.savePerson, audit: changes('admin.postAdded'), constraints },
    (ctx, { body }) => addPost(ctx, body),
  ),
  route(contract.readLeaving, { action: may.endPost, audit: noClients }, (ctx, { params, query }) =>
    readLeaving(ctx, params.positionId, query),
  ),
  route(
    contract.endPost,
    { action: may.endPost, audit: changes('admin.postEnded') },
    (ctx, { params, body }) => endPost(ctx, params.positionId, body),
  ),
  route(contract.listSubstitutions, { action: may.listSubstitutions, audit: noClients }, async (ctx) =>
    accept({ substitutions: await listSubstitutions(ctx) }),
  ),
  route(
    contract.nameSubstitute,
    { action: may.nameSubstitute, audit: changes('admin.substituteNamed'), constraints },
    (ctx, { body }) => nameSubstitute(ctx, body),
  ),
  route(
    contract.endSubstitution,
    { action: may.nameSubstitute, audit: changes('admin.substitutionEnded') },
    (ctx, { params }) => endSubstitution(ctx, params.substitutionId),
  ),
  route(
    contract.listLetters,
    { action: may.listLetters, audit: reads('admin.lettersRead') },
    async (ctx, { query }) => accept(await listLetters(ctx, query)),
  ),
  route(
    contract.listPermissions,
    {
      action: may.readPermissions,
      audit: { nothingPersonal: 'who may do what is public within the product' },
    },
    async () => accept(matrix()),
  ),
]
