import type { LogEntry } from '../contract.ts'

/** Columns of the exported log, with the words that stand at their head. */
export const logColumns = {
  at: 'aika',
  worker: 'tekijä',
  role: 'rooli',
  organisation: 'organisaatio',
  event: 'tapahtuma',
  result: 'tulos',
  client: 'asiakas',
  clients: 'asiakkaita',
  records: 'tietueet',
  categories: 'tietoryhmät',
  ground: 'peruste',
  reason: 'syy',
} as const

/** One row of the table, in the order of `logColumns`. */
export function rowOf(entry: LogEntry): string[] {
  const cells: Record<keyof typeof logColumns, string> = {
    at: entry.at,
    worker: entry.worker ?? entry.proxy ?? (entry.byClient ? 'asiakas' : (entry.purpose ?? '')),
    role: entry.role ?? '',
    organisation: entry.organisation ?? '',
    event: entry.event,
    result: entry.result,
    client: entry.clientId ?? '',
    clients: String(entry.clients),
    records: entry.records.join(' '),
    categories: entry.categories.join(' '),
    ground: entry.ground ?? '',
    reason: entry.reason ?? '',
  }
  return Object.values(cells)
}
