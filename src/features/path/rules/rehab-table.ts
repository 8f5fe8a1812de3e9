import type { RehabMove, RehabStatus } from '../contract.ts'
import { authorities, type MoveRule, type NextAct, planners } from './table.ts'

/** P2, rehabilitative work (189/2001): what may happen next in each status. */
export const rehabTable = {
  assessment: ['assessNeeds', 'refuse'],
  planning: ['planAgreed', 'close'],
  placeSearch: ['placeReserved', 'close'],
  decision: ['recordDecision', 'placeLost', 'refuse', 'close'],
  contract: ['contractSigned', 'placeLost', 'close'],
  running: ['periodStarted', 'evaluationGiven', 'ended'],
  evaluation: ['evaluationGiven', 'ended', 'continued', 'continuedElsewhere', 'close'],
  closed: [],
  refused: [],
} as const satisfies Record<RehabStatus, readonly RehabMove[]>

export const rehabMoves = {
  assessNeeds: { to: 'planning', lanes: authorities, needs: ['scopeGround'], otherwise: 'path.moveNotNow' },
  refuse: { to: 'refused', lanes: authorities, needs: ['reason'], otherwise: 'path.closeInstead' },
  // the multi-sector plan of the joint service replaces the activation plan (189/2001 3 §)
  planAgreed: { to: 'placeSearch', lanes: planners, needs: ['planSigned'], otherwise: 'path.assessFirst' },
  placeReserved: { to: 'decision', lanes: authorities, needs: [], otherwise: 'path.planFirst' },
  placeLost: { to: 'placeSearch', lanes: authorities, needs: [], otherwise: 'path.moveNotNow' },
  recordDecision: {
    to: 'contract',
    lanes: authorities,
    needs: ['decision', 'lawfulPeriod'],
    otherwise: 'path.placeFirst',
  },
  contractSigned: { to: 'running', lanes: authorities, needs: [], otherwise: 'path.decisionFirst' },
  periodStarted: { to: 'same', lanes: authorities, needs: [], otherwise: 'path.contractFirst' },
  evaluationGiven: { to: 'evaluation', lanes: authorities, needs: [], otherwise: 'path.contractFirst' },
  ended: { to: 'evaluation', lanes: authorities, needs: [], otherwise: 'path.contractFirst' },
  // the decision for the new period; its contract is signed next
  continued: {
    to: 'contract',
    lanes: authorities,
    needs: ['decision', 'lawfulPeriod'],
    otherwise: 'path.evaluateFirst',
  },
  continuedElsewhere: {
    to: 'placeSearch',
    lanes: authorities,
    needs: ['reason'],
    otherwise: 'path.evaluateFirst',
  },
  close: {
    to: 'closed',
    lanes: authorities,
    needs: ['closingReason', 'finalAssessment'],
    otherwise: 'path.evaluateFirst',
  },
} as const satisfies Record<RehabMove, MoveRule<RehabStatus>>

export const rehabNext = {
  assessment: { act: 'assessNeeds', at: 'dialog', turn: 'social' },
  planning: { act: 'makeActivationPlan', at: 'plans', turn: 'pair' },
  placeSearch: { act: 'findPlace', at: 'places', turn: 'social' },
  decision: { act: 'makeDecision', at: 'decisions', turn: 'social' },
  contract: { act: 'signContract', at: 'periods', turn: 'social' },
  running: { act: 'evaluatePeriod', at: 'periods', turn: 'social' },
  // what exactly follows was decided at the evaluation (rules/continuation.ts)
  evaluation: { act: 'agreeContinuation', at: 'periods', turn: 'social' },
  closed: { act: null, at: 'dialog', turn: 'nobody' },
  refused: { act: null, at: 'dialog', turn: 'nobody' },
} as const satisfies Record<RehabStatus, NextAct>
