/** Tables that a job reads, adds rows to, changes rows of and removes rows from, as the role `yhteispolku_system`. */
export interface JobNeeds {
  readonly reads?: readonly string[]
  readonly adds?: readonly string[]
  readonly changes?: readonly string[]
  readonly removes?: readonly string[]
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** What moves a client's path and tells of it: periods and decisions go on by themselves (features/path). */
const path: JobNeeds = {
  reads: words(`
    access_setting assignment client client_identity evaluation installation joint_member mail organisation path_case
    path_step period plan position relationship unit worker`),
  adds: words('access_log journal mail path_step'),
  changes: words('path_case'),
}

const both = (one: readonly string[] = [], other: readonly string[] = []) => [...new Set([...one, ...other])]

const together = (one: JobNeeds, other: JobNeeds): JobNeeds => ({
  reads: both(one.reads, other.reads),
  adds: both(one.adds, other.adds),
  changes: both(one.changes, other.changes),
})

/**
 * What each job needs of the database, by the name of its purpose: the role's rights are these and no more
 * (`tests/db/schema-conventions.test.ts`; docs/access.md shows them as a table). What a function of schema `access` does
 * with its owner's rights – seals, clocks, holds that lapse, an import undone – needs none of the role's own.
 */
export const jobNeeds: Readonly<Record<string, JobNeeds>> = {
  mail: { reads: words('mail'), changes: words('mail') },
  'log.seal': {},
  'log.makeMonths': {},
  'log.dropMonths': {},
  'log.verify': { reads: words('access_log journal log_seal') },
  'log.watch': { reads: words('log_watch'), changes: words('log_watch') },
  'share.estimate': {
    reads: words('share_list share_row share_model share_nowcast jobseeker_status'),
    adds: words('share_model share_nowcast'),
    changes: words('share_model share_nowcast'),
  },
  'deadline.recompute': {
    reads: words('client clock_run'),
    adds: words('access_log clock_run journal'),
    changes: words('clock_run'),
  },
  // what is kept is compared with what is derived
  'deadline.settle': { reads: words('deadline') },
  'period.lapse': { reads: words('period'), adds: words('access_log') },
  'period.answered': together(path, {
    reads: words('attendance attendance_current enquiry period period_slot place'),
  }),
  'period.start': together(path, { reads: words('attendance attendance_current period period_slot place') }),
  'period.end': together(path, {
    reads: words('attendance attendance_current period period_slot place'),
    changes: words('period'),
  }),
  'decision.deliver': together(path, {
    reads: words('client_contact decision decision_act decision_content decision_delivery decision_setting'),
    adds: words('decision_act'),
    changes: words('decision decision_delivery'),
  }),
  'decision.becomeFinal': together(path, {
    reads: words('decision decision_act decision_content decision_delivery'),
    adds: words('decision_act'),
    changes: words('decision'),
  }),
  import: {
    reads: words(`
      access_setting assignment attendance attendance_current client client_contact client_identity client_merge
      client_reference coach_service consent import_file import_run import_undo import_written installation
      jobseeker_status meeting municipality municipality_ever municipality_history organisation period period_slot place
      place_seat plan position relationship share_row unit worker`),
    adds: words(`
      access_log assignment attendance client client_contact client_identity client_reference coach_service consent
      import_written jobseeker_status journal meeting organisation period period_slot place place_seat plan position
      relationship share_row unit worker`),
    changes: words(`
      client client_contact client_identity coach_service consent import_run import_undo jobseeker_status meeting period
      place place_seat plan relationship share_row`),
    removes: words('import_file'),
  },
  export: {
    reads: words(`
      assignment attendance_current client client_contact client_identity client_merge client_reference coach_service
      consent jobseeker_status meeting municipality organisation period place place_seat plan position relationship
      share_row unit worker`),
    adds: words('access_log'),
  },
  'keys.rotated': {
    reads: words('client_identity import_file installation proxy statement_paper worker worker_bar'),
    adds: words('access_log'),
    changes: words('client_identity import_file proxy statement_paper worker worker_bar'),
  },
  'admin.firstAdministrator': {
    reads: words('organisation position worker'),
    adds: words('journal organisation position worker'),
  },
}
