import { connect, type NetConnectOpts, type Socket } from 'node:net'
import { type ScannerSettings, type Settings, SettingsError } from './settings.ts'

/** What the scanner says of a file. `unavailable`: it did not answer, or not so that it can be understood. */
export type Verdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'infected'; readonly what: string }
  | { readonly kind: 'unavailable'; readonly because: string }

export interface Scanner {
  /** Whether it answers now. */
  answers(): Promise<boolean>
  scan(bytes: Uint8Array): Promise<Verdict>
}

/** As clamd's own StreamMaxLength expects them: well below any limit. */
const CHUNK = 64 * 1024
const PATIENCE_MS = 20_000
/** Nothing else has begun while a start waits. */
const START_PATIENCE_MS = 3_000

/**
 * A scanner that speaks clamd's protocol (INSTREAM: each chunk behind its length in four bytes, a length of zero at the
 * end) over TCP or a Unix socket, one connection a file. Never throws: a file that cannot be scanned is not clean.
 */
export function clamdAt({ url }: Pick<ScannerSettings, 'url'>, patienceMs = PATIENCE_MS): Scanner {
  const ask = (send: (socket: Socket) => void) => converse(targetOf(url), send, patienceMs)
  return {
    answers: () =>
      ask((socket) => socket.write('zPING\0')).then(
        (answer) => answer === 'PONG',
        () => false,
      ),
    scan: (bytes) =>
      ask((socket) => stream(socket, bytes)).then(readVerdict, (error: unknown) => ({
        kind: 'unavailable',
        because: String((error as NodeJS.ErrnoException).code ?? error),
      })),
  }
}

/** `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`. */
function targetOf(address: string): NetConnectOpts {
  const { protocol, hostname, port, pathname } = new URL(address)
  if (protocol === 'unix:') return { path: decodeURIComponent(pathname) }
  return { host: hostname.replace(/^\[(.*)\]$/, '$1'), port: Number(port || 3310) }
}

function stream(socket: Socket, bytes: Uint8Array): void {
  socket.write('zINSTREAM\0')
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const chunk = bytes.subarray(from, from + CHUNK)
    socket.write(lengthOf(chunk.length))
    socket.write(chunk)
  }
  socket.write(lengthOf(0))
}

function lengthOf(n: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(n)
  return length
}

/** Sends, and answers the one line that comes back. */
function converse(
  target: NetConnectOpts,
  send: (socket: Socket) => void,
  patienceMs: number,
): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const socket = connect(target)
  let answer = ''
  socket.setTimeout(patienceMs, () => socket.destroy(new Error('no answer in time')))
  socket.on('connect', () => send(socket))
  socket.on('data', (part: Buffer) => {
    answer += part.toString('utf8')
    if (answer.includes('\0')) socket.end()
  })
  socket.on('error', reject)
  socket.on('close', () => (answer ? resolve(answer.split('\0')[0] ?? '') : reject(new Error('no answer'))))
  return promise
}

function readVerdict(answer: string): Verdict {
  if (/^stream: OK$/.test(answer)) return { kind: 'clean' }
  const found = /^stream: (.+) FOUND$/.exec(answer)
  if (found) return { kind: 'infected', what: found[1] ?? '' }
  return { kind: 'unavailable', because: answer }
}

/**
 * Before the server starts: one that must have a scanner does not start without, and one that goes on without says so.
 *
 * @throws SettingsError when a scanner is required and does not answer
 */
export async function checkScanner(
  { scanner, mode }: Pick<Settings, 'scanner' | 'mode'>,
  say: (line: string) => void,
): Promise<void> {
  if (!scanner) {
    if (mode === 'production') say('CLAMD_URL is not given: papers that people bring are kept without a scan')
    return
  }
  if (await clamdAt(scanner, START_PATIENCE_MS).answers()) return
  const problem = `CLAMD_URL: no clamd answers at ${scanner.url}`
  if (scanner.required)
    throw new SettingsError([`${problem}, and REQUIRE_SCAN lets nothing start without it`])
  say(`${problem}; no paper is taken until it does`)
}
