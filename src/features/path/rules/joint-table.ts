import type { JointMove, JointStatus } from '../contract.ts'
import { authorities, type MoveRule, type NextAct, planners } from './table.ts'

/** P1, joint service (381/2023, to 2024 1369/2014): what may happen next in each status. */
export const jointTable = {
  referral: ['receive', 'refuse'],
  criteria: ['assessCriteria', 'refuse'],
  pair: ['namePair', 'refuse'],
  consent: ['recordConsent', 'changePair', 'close'],
  firstMeeting: ['holdFirstMeeting', 'renewConsent', 'changePair', 'close'],
  mapping: ['completeMapping', 'renewConsent', 'changePair', 'close'],
  plan: ['planSigned', 'renewConsent', 'changePair', 'close'],
  followUp: ['planSigned', 'renewConsent', 'changePair', 'close'],
  closed: [],
  refused: [],
} as const satisfies Record<JointStatus, readonly JointMove[]>

export const jointMoves = {
  receive: { to: 'criteria', lanes: authorities, needs: [], otherwise: 'path.moveNotNow' },
  assessCriteria: { to: 'pair', lanes: authorities, needs: ['entryGround'], otherwise: 'path.moveNotNow' },
  refuse: { to: 'refused', lanes: authorities, needs: ['reason'], otherwise: 'path.closeInstead' },
  namePair: {
    to: 'consent',
    lanes: authorities,
    // the client is told before anything is registered (paths.md P1, step 3)
    needs: ['twoAuthorities', 'clientInformed'],
    otherwise: 'path.criteriaFirst',
  },
  changePair: { to: 'same', lanes: authorities, needs: ['twoAuthorities'], otherwise: 'path.pairFirst' },
  recordConsent: {
    to: 'firstMeeting',
    lanes: planners,
    needs: ['consentAnswer'],
    otherwise: 'path.pairFirst',
  },
  renewConsent: { to: 'same', lanes: planners, needs: ['consentAnswer'], otherwise: 'path.pairFirst' },
  holdFirstMeeting: { to: 'mapping', lanes: planners, needs: [], otherwise: 'path.consentFirst' },
  completeMapping: { to: 'plan', lanes: planners, needs: ['mappingStarted'], otherwise: 'path.meetFirst' },
  planSigned: {
    to: 'followUp',
    lanes: planners,
    needs: ['mappingStarted', 'planSigned'],
    otherwise: 'path.mappingFirst',
  },
  close: {
    to: 'closed',
    lanes: authorities,
    needs: ['closingReason', 'finalAssessment'],
    otherwise: 'path.refuseInstead',
  },
} as const satisfies Record<JointMove, MoveRule<JointStatus>>

export const jointNext = {
  referral: { act: 'receive', at: 'dialog', turn: 'actor' },
  criteria: { act: 'assessCriteria', at: 'dialog', turn: 'actor' },
  pair: { act: 'namePair', at: 'dialog', turn: 'actor' },
  consent: { act: 'recordConsent', at: 'dialog', turn: 'pair' },
  firstMeeting: { act: 'holdFirstMeeting', at: 'dialog', turn: 'pair' },
  mapping: { act: 'makePlan', at: 'plans', turn: 'pair' },
  plan: { act: 'signPlan', at: 'plans', turn: 'pair' },
  followUp: { act: 'reviewPlan', at: 'plans', turn: 'pair' },
  closed: { act: null, at: 'dialog', turn: 'nobody' },
  refused: { act: null, at: 'dialog', turn: 'nobody' },
} as const satisfies Record<JointStatus, NextAct>
