import { Type } from 'typebox'
import { Day, documentEndpoint, endpoint, Id, Nullable, Words } from '../../kernel/endpoint.ts'
import { hows, markKinds, ofList } from './contract.ts'

const ofClient = Type.Object({ clientId: Id })
/** The version that the page shows; null for the first. */
const Version = Nullable(Type.Integer())

export const agreeContact = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/share-agreement',
  summary: 'Agree who contacts the person, how and by when, and who takes on responsibility',
  params: ofClient,
  body: Type.Object({
    id: Id,
    listId: Id,
    month: Day,
    positionId: Id,
    how: Words(hows),
    contactBy: Day,
    responsibleId: Nullable(Id),
    version: Version,
  }),
  response: Type.Object({ id: Id }),
})

export const markDifference = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/share-mark',
  summary: 'Say what a difference between the law’s amount and Kela’s bill was',
  params: ofClient,
  body: Type.Object({
    id: Id,
    month: Day,
    kind: Words(markKinds),
    text: Type.String({ minLength: 1, maxLength: 1000 }),
    version: Version,
  }),
  response: Type.Object({ id: Id }),
})

export const saveReview = endpoint({
  method: 'POST',
  path: '/api/share-lists/:listId/reviews',
  summary: 'Write the minutes of a monthly review: day, participants, note',
  params: ofList,
  body: Type.Object({
    id: Id,
    month: Day,
    heldOn: Day,
    participants: Type.String({ minLength: 1, maxLength: 500 }),
    note: Type.String({ maxLength: 4000 }),
    version: Version,
  }),
  response: Type.Object({ id: Id }),
})

const ofReview = Type.Object({ reviewId: Id })

export const closeReview = endpoint({
  method: 'POST',
  path: '/api/share-reviews/:reviewId/close',
  summary: 'Close the minutes: they and what was agreed in them are not edited any more',
  params: ofReview,
  body: Type.Object({ version: Type.Integer() }),
  response: Type.Object({ id: Id }),
})

export const printReview = documentEndpoint({
  path: '/api/share-reviews/:reviewId/document',
  summary: 'The minutes of a review as a document',
  params: ofReview,
})

const Reviewer = Type.Object({
  id: Id,
  positionId: Id,
  name: Type.String(),
  role: Type.String(),
  municipalityCode: Type.String(),
  nameFi: Type.String(),
  nameSv: Type.String(),
  from: Day,
  /** Last day; null: until further notice. */
  to: Nullable(Day),
})

export const listReviewers = endpoint({
  method: 'GET',
  path: '/api/share-reviewers',
  summary: 'Named reviewers of the share lists of one’s organisation',
  response: Type.Object({ reviewers: Type.Array(Reviewer) }),
})

export const nameReviewer = endpoint({
  method: 'POST',
  path: '/api/share-reviewers',
  summary: 'Name a worker of one’s organisation to review a municipality’s share list',
  body: Type.Object({
    id: Id,
    positionId: Id,
    municipalityCode: Type.String({ pattern: '^[0-9]{3}$' }),
    from: Day,
  }),
  response: Type.Object({ id: Id }),
})

export const endReviewer = endpoint({
  method: 'POST',
  path: '/api/share-reviewers/:reviewerId/end',
  summary: 'End the naming of a reviewer: today is the last day',
  params: Type.Object({ reviewerId: Id }),
  response: Type.Object({ id: Id }),
})
