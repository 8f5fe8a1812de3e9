import type { TFunction } from 'i18next'

/** Kinds of rows that may stand in the way of undoing an import, by table; others are told as such. */
const obstacleTables = [
  ...[
    'organisation',
    'unit',
    'worker',
    'position',
    'client',
    'client_identity',
    'client_contact',
    'client_reference',
  ],
  ...[
    'place',
    'place_seat',
    'relationship',
    'assignment',
    'jobseeker_status',
    'period',
    'period_slot',
    'attendance',
  ],
  ...[
    'plan',
    'meeting',
    'consent',
    'share_row',
    'coach_service',
    'contact',
    'referral',
    'path_case',
    'situation_fact',
    'decision',
  ],
] as const

/** Rows that stand in the way of an undoing, by table. */
export interface Obstacle {
  readonly table: string
  readonly rows: number
}

/** What stands in the way of an undoing: which kind of rows, and how many. */
export function obstacleText({ table, rows }: Obstacle, t: TFunction): string {
  const known = obstacleTables.find((one) => one === table)
  return t('importing.undo.obstacle', { what: t(`importing.undo.tables.${known ?? 'other'}`), count: rows })
}
