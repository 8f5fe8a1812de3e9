import type { i18n, TFunction } from 'i18next'
import { parameterTitle, versionWords } from '../../../ui/law-words.ts'
import type { ClockRun } from '../contract.ts'

export const isUnderWay = ({ status }: Pick<ClockRun, 'status'>): boolean =>
  status === 'waiting' || status === 'running'

/** How far a run is, or what it came to: "12 määräaikaa siirtyi, 9 asiakasta". */
export function runWords({ status, done, total, moved, movedClients }: ClockRun, t: TFunction): string {
  if (status === 'waiting') return t('deadlines.runs.waiting')
  if (status === 'failed') return t('deadlines.runs.failed', { done, total })
  if (status === 'running') return t('deadlines.runs.running', { done, total })
  return moved === 0
    ? t('deadlines.runs.noneMoved')
    : t('deadlines.runs.moved', { count: moved, clients: movedClients })
}

/** What was another in the law: "Kuukausia: 381/2023, 1.1.2025 alkaen → 381/2023, 1.1.2027 alkaen". */
export const changeWords = ({ changed }: Pick<ClockRun, 'changed'>, texts: i18n): string[] =>
  changed.map(({ parameter, before, after }) => {
    const [was, is] = [before, after].map((version) => (version ? versionWords(version, texts) : '–'))
    return `${parameterTitle(parameter, texts)}: ${was} → ${is}`
  })
