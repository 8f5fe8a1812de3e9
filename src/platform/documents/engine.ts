import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { OfficialDocument } from '../../kernel/document.ts'
import { ROOT } from '../root.ts'

export interface DocumentEngine {
  /** The document as PDF/UA-1. Rejects when it cannot be set, takes too long, or too many wait. */
  compile(document: OfficialDocument): Promise<Buffer>
  /** Ends the process; what waits is rejected. */
  close(): Promise<void>
}

export interface EngineLimits {
  /** Milliseconds for one document; the first of a process loads the compiler as well. */
  readonly perDocument: number
  /** Milliseconds without work after which the process ends and its memory is given back. */
  readonly idle: number
  /** Bytes after which the process is replaced by a fresh one. */
  readonly memory: number
  /** Documents that may wait at a time. */
  readonly waiting: number
}

const usual: EngineLimits = { perDocument: 20_000, idle: 120_000, memory: 500_000_000, waiting: 200 }

interface Job {
  readonly document: OfficialDocument
  readonly done: (pdf: Buffer) => void
  readonly fail: (error: Error) => void
}

type Answer = ({ readonly pdf: Uint8Array } | { readonly fault: string }) & { readonly memory: number }

/**
 * Sets documents in a process of their own, begun with the first: setting one never keeps the server from answering,
 * a fault in the compiler's native code never stops it, and the memory goes when the process goes (docs/adr/0011).
 */
export function createDocumentEngine(limits: Partial<EngineLimits> = {}): DocumentEngine {
  const { perDocument, idle, memory, waiting } = { ...usual, ...limits }
  const queue: Job[] = []
  let child: ChildProcess | undefined
  let current: Job | undefined
  let timer: NodeJS.Timeout | undefined

  const arm = (milliseconds: number, act: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(act, milliseconds)
    timer.unref()
  }
  const drop = () => {
    clearTimeout(timer)
    child?.removeAllListeners()
    child?.on('error', () => {})
    child?.kill('SIGKILL')
    child = undefined
  }
  const failCurrent = (reason: string) => {
    const job = current
    current = undefined
    drop()
    job?.fail(new Error(reason))
    next()
  }
  const begin = () => {
    // the fonts' and templates' paths are the module's own; the server's flags are not the compiler's
    child = fork(join(ROOT, 'src/platform/documents/compiler-process.ts'), [], {
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    child.on('message', (answer) => receive(answer as Answer))
    child.on('error', (error) => failCurrent(`the compiler could not be started: ${error.message}`))
    child.on('exit', (code, signal) => failCurrent(`the compiler stopped (${signal ?? code})`))
  }
  const receive = (answer: Answer) => {
    const job = current
    current = undefined
    if (answer.memory > memory) drop()
    if ('pdf' in answer) job?.done(Buffer.from(answer.pdf))
    else job?.fail(new Error(answer.fault))
    next()
  }
  const next = () => {
    if (current) return
    current = queue.shift()
    if (!current) {
      // an idle compiler does not keep the program from ending
      child?.unref()
      child?.channel?.unref()
      return arm(idle, drop)
    }
    if (!child) begin()
    child?.ref()
    child?.channel?.ref()
    arm(perDocument, () => failCurrent('the document took too long'))
    child?.send(current.document)
  }

  return {
    compile: (document) =>
      new Promise((done, fail) => {
        if (queue.length >= waiting) return fail(new Error('too many documents wait'))
        queue.push({ document, done, fail })
        next()
      }),
    async close() {
      drop()
      for (const job of [current, ...queue.splice(0)]) job?.fail(new Error('the server is closing'))
      current = undefined
    },
  }
}
