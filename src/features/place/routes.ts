import { changes, type Route, reads, route } from '../../platform/http/route.ts'
import { announcePlace, changePlace } from './commands.ts'
import * as contract from './contract.ts'
import { placeActions } from './policy.ts'
import { listOwnPlaces, readNeeds, readPlace } from './queries.ts'
import { searchPlaces } from './search.ts'

const noClient = { nothingPersonal: 'places and counts of free seats; no client data' }

export const placeRoutes: readonly Route[] = [
  route(
    contract.searchPlaces,
    { action: placeActions.search, audit: noClient, perMinute: 120 },
    (ctx, { query }) => searchPlaces(ctx, query),
  ),
  route(contract.listOwnPlaces, { action: placeActions.search, audit: noClient }, (ctx) =>
    listOwnPlaces(ctx),
  ),
  route(contract.readPlace, { action: placeActions.search, audit: noClient }, (ctx, { params }) =>
    readPlace(ctx, params.placeId),
  ),
  route(
    contract.readNeeds,
    { action: placeActions.readNeeds, audit: reads('place.needsRead') },
    (ctx, { params }) => {
      ctx.saw([], ['identity', 'situation', 'supportNeeds'])
      return readNeeds(ctx, params.clientId)
    },
  ),
  route(
    contract.announcePlace,
    { action: placeActions.announce, audit: changes('place.announced') },
    (ctx, { body }) => announcePlace(ctx, body),
  ),
  route(
    contract.changePlace,
    { action: placeActions.change, audit: changes('place.changed') },
    (ctx, { params, body }) => changePlace(ctx, params.placeId, body),
  ),
]
