import { Unzip, UnzipInflate } from 'fflate'
import { mostBytes } from '../contract.ts'

/** A file of a packed one: its name without folders, and its bytes. */
export interface Unpacked {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export type Unpacking =
  | { readonly ok: true; readonly files: readonly Unpacked[] }
  | { readonly ok: false; readonly code: 'zipUnreadable' | 'zipTooLarge' | 'zipTooMany' }

/** The format has eleven files; a folder around them and what systems add is let through. */
const MOST_ENTRIES = 60
/** So much is unpacked at a time: a file that grows beyond all measure is stopped, whatever it says of its size. */
const PIECE = 16 * 1024

const baseName = (path: string) => path.split(/[\\/]/).at(-1) ?? ''
const isHidden = (path: string) =>
  path.endsWith('/') || path.startsWith('__MACOSX/') || baseName(path).startsWith('.')

const END = 0x06054b50
/** At the end of the package, before a comment at most. */
const END_BYTES = 22 + 0xffff

/** One cut short has no end: files might be missing from it, and nobody would be told. */
function hasEnd(packed: Uint8Array): boolean {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  for (let at = packed.length - 22; at >= Math.max(0, packed.length - END_BYTES); at -= 1)
    if (view.getUint32(at, true) === END) return true
  return false
}

class TooMuch extends Error {
  readonly code: 'zipTooLarge' | 'zipTooMany'
  constructor(code: 'zipTooLarge' | 'zipTooMany') {
    super(code)
    this.code = code
  }
}

/** Unpacks a ZIP in memory; names are used to know the files by, never as paths. */
export function unpack(packed: Uint8Array, most = mostBytes): Unpacking {
  if (!hasEnd(packed)) return { ok: false, code: 'zipUnreadable' }
  const files: Unpacked[] = []
  let entries = 0
  let size = 0
  const unzip = new Unzip((file) => {
    entries += 1
    if (entries > MOST_ENTRIES) throw new TooMuch('zipTooMany')
    if (isHidden(file.name)) return
    const chunks: Uint8Array[] = []
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error
      size += chunk.length
      if (size > most) throw new TooMuch('zipTooLarge')
      chunks.push(chunk)
      if (isLast) files.push({ name: baseName(file.name), bytes: joined(chunks) })
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < packed.length; at += PIECE)
      unzip.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
  } catch (error) {
    return { ok: false, code: error instanceof TooMuch ? error.code : 'zipUnreadable' }
  }
  return files.length > 0 ? { ok: true, files } : { ok: false, code: 'zipUnreadable' }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
