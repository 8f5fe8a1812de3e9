import type { OfficialDocument } from '../../kernel/document.ts'
import { createCompiler } from './compile.ts'

/** The process in which documents are set: one at a time, asked and answered over its channel. */
const compile = createCompiler()

process.on('message', (document: OfficialDocument) => {
  const answer = attempt(document)
  process.send?.({ ...answer, memory: process.memoryUsage.rss() })
})
// the server that asked is gone
process.on('disconnect', () => process.exit(0))

function attempt(document: OfficialDocument): { pdf: Uint8Array } | { fault: string } {
  try {
    return { pdf: compile(document) }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}
