import type { Parameter } from '../parameter.ts'
import { groundSections } from './access.ts'
import { clientPlanPoints } from './client-plan-points.ts'
import {
  activationPlanPoints,
  coachingPlanPoints,
  employmentPlanPoints,
  lightActivationPlanPoints,
  multiSectorPlanPoints,
  rehabWorkPoints,
} from './plan-points.ts'
import { secrecySection } from './records.ts'

/** The law's data that no rule computes with, but features apply: contents of plans, grounds of access. */
export const otherParameters: readonly Parameter<unknown>[] = [
  activationPlanPoints,
  rehabWorkPoints,
  multiSectorPlanPoints,
  employmentPlanPoints,
  lightActivationPlanPoints,
  clientPlanPoints,
  coachingPlanPoints,
  secrecySection,
  ...Object.values(groundSections),
]
