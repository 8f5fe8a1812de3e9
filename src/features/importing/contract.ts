import { type Static, Type } from 'typebox'
import { endpoint, Id, Instant, Nullable, tableEndpoint, Words } from '../../kernel/endpoint.ts'
import type { FactValue } from '../../kernel/refusal.ts'
import { faultCodes, warningCodes } from './rules/issue.ts'
import { fileNames } from './rules/spec.ts'

/** What the page takes at a time, in bytes; larger extracts are imported on the command line. */
export const mostBytes = 48 * 1024 * 1024

/** So many faults and warnings of a run are kept, to be taken out as a file; the counts tell of the rest. */
export const mostIssues = 20_000
/** So many of them the page is given. */
export const shownIssues = 200

const Count = Type.Integer({ minimum: 0 })
const FileName = Words(fileNames)

const FileReport = Type.Object({
  file: FileName,
  rows: Count,
  created: Count,
  updated: Count,
  unchanged: Count,
  rejected: Count,
  warned: Count,
})

export const Issue = Type.Object({
  file: FileName,
  line: Count,
  /** Null: the whole row. */
  column: Nullable(Type.String()),
  severity: Words(['fault', 'warning'] as const),
  /** Words in `locales/<lang>/importing.ts`, `issues`. */
  code: Words([...faultCodes, ...warningCodes] as const),
  facts: Type.Unsafe<Readonly<Record<string, FactValue>>>({ type: 'object', additionalProperties: true }),
})
export type Issue = Static<typeof Issue>

/** What is wrong, or told, in the same way of so many rows; the first of them stands for all. */
const IssueKind = Type.Intersect([Issue, Type.Object({ rows: Count })])
export type IssueKind = Static<typeof IssueKind>

const Made = Type.Object({
  kind: Words(['organisation', 'unit', 'worker', 'place'] as const),
  name: Type.String(),
  within: Nullable(Type.String()),
})

export const ImportReport = Type.Object({
  outcome: Words(['written', 'preview', 'nothing'] as const),
  files: Type.Array(FileReport),
  made: Type.Array(Made),
  clients: Count,
  faults: Type.Array(Issue),
  faultCount: Count,
  warnings: Type.Array(Issue),
  warningCount: Count,
  kinds: Type.Array(IssueKind),
})
export type ImportReport = Static<typeof ImportReport>

export const runStates = ['waiting', 'running', 'done', 'nothing', 'failed'] as const

const ImportRun = Type.Object({
  id: Id,
  askedAt: Instant,
  by: Type.String(),
  files: Type.Array(Type.String()),
  dryRun: Type.Boolean(),
  strict: Type.Boolean(),
  /** Written, and taken back afterwards. */
  isUndone: Type.Boolean(),
  /** Asked to be taken back, and not answered yet. */
  isUndoing: Type.Boolean(),
  status: Words(runStates),
  progress: Nullable(
    Type.Object({
      file: FileName,
      rows: Count,
      stage: Words(['reading', 'writing', 'settling'] as const),
      nth: Count,
      of: Count,
    }),
  ),
})
export type ImportRun = Static<typeof ImportRun>

export const listImports = endpoint({
  method: 'GET',
  path: '/api/imports',
  summary: 'Imports of one’s organisation, the newest first',
  response: Type.Object({ runs: Type.Array(ImportRun) }),
})

export const askImport = endpoint({
  method: 'POST',
  path: '/api/imports',
  summary: 'Give CSV files of the exchange format to be imported, or only looked at; a job does the work',
  body: Type.Object({
    id: Id,
    files: Type.Array(Type.Object({ name: FileName, text: Type.String() }), {
      minItems: 1,
      maxItems: fileNames.length,
    }),
    /** Reads and checks everything, keeps nothing. */
    dryRun: Type.Boolean(),
    /** All or nothing. */
    strict: Type.Boolean(),
  }),
  response: Type.Object({ id: Id }),
})

const Obstacle = Type.Object({ table: Type.String(), rows: Count })

/** Whether an import may be undone, and what became of the last asking. */
const Undoing = Type.Object({
  /** It is the last one that was written, and is not undone. */
  isLast: Type.Boolean(),
  state: Nullable(Words(['waiting', 'done', 'blocked', 'failed'] as const)),
  obstacles: Type.Array(Obstacle),
})
export type Undoing = Static<typeof Undoing>

export const askUndo = endpoint({
  method: 'POST',
  path: '/api/imports/:importId/undoing',
  summary: 'Take back what the last import wrote, all of it or nothing; a job does the work',
  params: Type.Object({ importId: Id }),
  body: Type.Object({ id: Id }),
  response: Type.Object({ id: Id }),
})

export const readImport = endpoint({
  method: 'GET',
  path: '/api/imports/:importId',
  summary: 'How far an import is, and what became of it: counts, faulty rows, warnings, what was created',
  params: Type.Object({ importId: Id }),
  response: Type.Intersect([ImportRun, Type.Object({ report: Nullable(ImportReport), undo: Undoing })]),
})

export const exportIssues = tableEndpoint({
  path: '/api/imports/:importId/issues',
  summary:
    'Every faulty row and warning of an import as a table: file, line, column, what is wrong and what would be right',
  params: Type.Object({ importId: Id }),
})
