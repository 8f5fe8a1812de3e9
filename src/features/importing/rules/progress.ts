import type { TFunction } from 'i18next'
import type { ImportRun } from '../contract.ts'

type Underway = Pick<ImportRun, 'progress' | 'dryRun'>

/** How far a run is. A preview reads and checks; it is not said to save anything. */
export function progressText({ progress, dryRun }: Underway, t: TFunction): string {
  if (!progress) return t('importing.waiting')
  const { file, rows, stage, nth, of } = progress
  if (stage === 'settling') return t('importing.progressSettling')
  const word = stage === 'reading' ? 'Reading' : dryRun ? 'Checking' : 'Writing'
  return t(`importing.progress${word}`, { file, rows, nth, of })
}

/** The same as a part of the whole, 0–1: each file is a step of reading and one of writing, what follows is the last. */
export function progressPart({ progress }: Pick<ImportRun, 'progress'>): number {
  if (!progress) return 0
  const { stage, nth, of } = progress
  const done = { reading: nth - 1, writing: nth - 0.5, settling: of }[stage]
  return done / (of + 1)
}
