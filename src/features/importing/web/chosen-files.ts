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

export interface Choice {
  readonly files: readonly ChosenFile[]
  readonly problems: readonly { readonly code: 'notTaken' | 'notUtf8' | 'tooLarge'; readonly name: string }[]
}

const isFileName = (name: string): name is FileName => fileNames.some((known) => known === name)

/** Reads what was chosen, in the order of the import; says of each that cannot be taken why. */
export async function readChosen(given: readonly GivenFile[]): Promise<Choice> {
  if (given.reduce((sum, { size }) => sum + size, 0) > mostBytes)
    return { files: [], problems: [{ code: 'tooLarge', name: '' }] }
  const files: ChosenFile[] = []
  const problems: Choice['problems'][number][] = []
  for (const file of given) {
    const name = file.name.toLowerCase()
    const text = isFileName(name) ? asText(await file.bytes()) : null
    if (!isFileName(name)) problems.push({ code: 'notTaken', name: file.name })
    else if (text === null) problems.push({ code: 'notUtf8', name: file.name })
    else files.push({ name, text })
  }
  return { files: files.sort((a, b) => fileNames.indexOf(a.name) - fileNames.indexOf(b.name)), problems }
}

/** Null when the bytes are no UTF-8. */
function asText(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
