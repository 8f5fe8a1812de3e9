import { collectDocuments } from '../src/document-samples.ts'
import { inOwnArea } from '../src/documents-cli.ts'
import type { OfficialDocument } from '../src/kernel/document.ts'
import { createCompiler } from '../src/platform/documents/compile.ts'

/**
 * `npm run bench:documents`: milliseconds and bytes of one document of each kind – each kind of decision too – and, in the
 * same run and turn by turn, of an empty one of the same engine; one JSON object a line, the median and the largest last.
 */
const rounds = 15

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
const rounded = (value: number): number => Math.round(value * 10) / 10

const documents = await inOwnArea('fi', (area) => collectDocuments(area, 'fi'))
const [first] = documents
if (!first) throw new Error('nothing to measure')
const empty: OfficialDocument = { ...first, sections: [], companion: null, recipient: [] }
const compile = createCompiler()
const timed = (document: OfficialDocument): { readonly took: number; readonly bytes: number } => {
  const began = performance.now()
  const { length: bytes } = compile(document)
  return { took: performance.now() - began, bytes }
}
/** What is no text of the reader's. */
const fixed: ReadonlySet<string> = new Set(['is', 'language', 'day'])
const varied = (value: unknown, round: number): unknown => {
  if (typeof value === 'string') return `${value} ${round}`
  if (Array.isArray(value)) return value.map((item) => varied(item, round))
  if (value === null || typeof value !== 'object') return value
  const parts = Object.entries(value).map(([key, part]) => [key, fixed.has(key) ? part : varied(part, round)])
  return Object.fromEntries(parts)
}
// every text changes each turn, as it does from one client to the next: the compiler remembers no paragraph of another
const turn = (document: OfficialDocument, round: number): OfficialDocument => ({
  ...(varied(document, round) as OfficialDocument),
  name: document.name,
})

const medians: number[] = []
const ratios: number[] = []
const sizes: number[] = []
for (const document of documents) {
  const times: number[] = []
  const floors: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const { took, bytes } = timed(turn(document, round))
    times.push(took)
    sizes[medians.length] = bytes
    floors.push(timed(turn(empty, round)).took)
  }
  const [milliseconds, floor] = [median(times), median(floors)]
  medians.push(milliseconds)
  ratios.push(milliseconds / floor)
  const line = {
    document: document.name,
    medianMs: rounded(milliseconds),
    emptyMs: rounded(floor),
    bytes: sizes.at(-1),
  }
  process.stdout.write(`${JSON.stringify({ ...line, ratioToEmpty: rounded(milliseconds / floor) })}\n`)
}
const all = {
  document: 'all',
  kinds: documents.length,
  medianMs: rounded(median(medians)),
  slowestMs: rounded(Math.max(...medians)),
  ratioToEmpty: rounded(median(ratios)),
  largestBytes: Math.max(...sizes),
}
process.stdout.write(`${JSON.stringify(all)}\n`)
