import { mostBytes } from '../contract.ts'
import { type FileName, fileNames } from '../rules/spec.ts'

export interface ChosenFile {
  readonly name: FileName
  readonly text: string
}

/** A file as the browser hands it over. */
export interface GivenFile {
  readonly name: string
  readonly size: number
  bytes(): Promise<ArrayBuffer>
}

type ProblemCode =
  | 'notTaken'
  | 'notYours'
  | 'notUtf8'
  | 'tooLarge'
  | 'chosenTwice'
  | 'zipUnreadable'
  | 'zipTooLarge'
  | 'zipTooMany'

export interface Choice {
  readonly files: readonly ChosenFile[]
  readonly problems: readonly { readonly code: ProblemCode; readonly name: string }[]
}

const isPacked = (name: string) => /\.zip$/i.test(name)
const sizeOf = (files: readonly { readonly size: number }[]) => files.reduce((sum, { size }) => sum + size, 0)
const isFileName = (name: string): name is FileName => fileNames.some((known) => known === name)

/** Reads what was chosen, in the order of the import; says of each that cannot be taken why. `may`: those one may bring. */
export async function readChosen(
  given: readonly GivenFile[],
  may: readonly FileName[] = fileNames,
): Promise<Choice> {
  if (sizeOf(given) > mostBytes) return { files: [], problems: [{ code: 'tooLarge', name: '' }] }
  const files: ChosenFile[] = []
  const { found, problems } = await unpackAll(given)
  for (const file of found) {
    const name = file.name.toLowerCase()
    const text = isFileName(name) ? asText(file.bytes) : null
    if (!isFileName(name)) problems.push({ code: 'notTaken', name: file.name })
    else if (!may.includes(name)) problems.push({ code: 'notYours', name: file.name })
    else if (files.some((one) => one.name === name)) problems.push({ code: 'chosenTwice', name: file.name })
    else if (text === null) problems.push({ code: 'notUtf8', name: file.name })
    else files.push({ name, text })
  }
  return { files: files.sort((a, b) => fileNames.indexOf(a.name) - fileNames.indexOf(b.name)), problems }
}

/** The files as they are, and those of packed ones in their place. */
async function unpackAll(given: readonly GivenFile[]) {
  const found: { readonly name: string; readonly bytes: ArrayBuffer | Uint8Array<ArrayBuffer> }[] = []
  const problems: Choice['problems'][number][] = []
  // of what may be sent: the other files, and what the packages before have taken
  let left = mostBytes - sizeOf(given.filter(({ name }) => !isPacked(name)))
  for (const file of given) {
    if (!isPacked(file.name)) {
      found.push({ name: file.name, bytes: await file.bytes() })
      continue
    }
    const { unpack } = await import('./unpack.ts')
    const unpacked = unpack(new Uint8Array(await file.bytes()), left)
    if (!unpacked.ok) {
      problems.push({ code: unpacked.code, name: file.name })
      continue
    }
    found.push(...unpacked.files)
    left -= sizeOf(unpacked.files.map(({ bytes }) => ({ size: bytes.length })))
  }
  return { found, problems }
}

/** Null when the bytes are no UTF-8. */
function asText(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
