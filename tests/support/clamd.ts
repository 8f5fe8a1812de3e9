import { createServer, type Socket } from 'node:net'

export interface FakeClamd {
  readonly url: string
  /** Files as they came, whole. */
  readonly received: Buffer[]
  stop(): Promise<void>
}

interface Options {
  readonly path?: string
  /** What is answered to every file; null: nothing, the connection stays open. */
  readonly answer?: string | null
}

/** Speaks enough of clamd's protocol on loopback: PING, and INSTREAM with its chunks. A file that has EICAR in it is infected. */
export async function startFakeClamd({ path, answer }: Options = {}): Promise<FakeClamd> {
  const received: Buffer[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    let all = Buffer.alloc(0)
    socket.on('data', (part) => {
      all = Buffer.concat([all, part])
      if (all.toString('latin1') === 'zPING\0') socket.end('PONG\0')
      const file = readStream(all)
      if (!file) return
      received.push(file)
      if (answer === null) return
      socket.end(answer === '' ? '' : `${answer ?? verdictOn(file)}\0`)
    })
  })
  await new Promise<void>((resolve) =>
    path ? server.listen(path, resolve) : server.listen(0, '127.0.0.1', resolve),
  )
  const address = server.address()
  const url =
    typeof address === 'string' ? `unix:${address}` : `tcp://127.0.0.1:${address ? address.port : 0}`
  const stop = () =>
    new Promise<void>((resolve) => {
      for (const socket of sockets) socket.destroy()
      server.close(() => resolve())
    })
  return { url, received, stop }
}

const verdictOn = (file: Buffer) =>
  file.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK'

/** The file behind `zINSTREAM`, or null while it is not whole. */
function readStream(all: Buffer): Buffer | null {
  const head = 'zINSTREAM\0'
  if (all.subarray(0, head.length).toString('latin1') !== head) return null
  const chunks: Buffer[] = []
  for (let at = head.length; at + 4 <= all.length; ) {
    const length = all.readUInt32BE(at)
    if (length === 0) return Buffer.concat(chunks)
    chunks.push(all.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
