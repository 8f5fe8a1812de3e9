import { fileTypeFromBuffer } from 'file-type'
import { accept, type Result, refuse } from '../../kernel/refusal.ts'
import type { Installation } from '../../platform/http/context.ts'
import { type MediaType, mediaTypes, type scans } from './contract.ts'

/** A file that may be kept: what it is by its content, and what the scanner said. */
export interface ExaminedPaper {
  readonly bytes: Buffer
  readonly mediaType: MediaType
  readonly scan: (typeof scans)[number]
}

type Wrong = 'paperEmpty' | 'paperKind' | 'paperInfected' | 'paperNotScanned'

/** The field says it too: everything else that was typed stays. */
const wrong = (what: Wrong) => refuse(`statement.${what}`, { fields: { paper: `statement.${what}` } })

/**
 * Looks at a file before anything is written: its kind by its first bytes, whatever it calls itself, and a scanner where the
 * installation has one. A file that the scanner could not look through is not taken.
 */
export async function examinePaper(
  { scanner }: Pick<Installation, 'scanner'>,
  content: string,
): Promise<Result<ExaminedPaper>> {
  const bytes = Buffer.from(content, 'base64')
  if (bytes.length === 0) return wrong('paperEmpty')
  const mediaType = await mediaTypeOf(bytes)
  if (!mediaType) return wrong('paperKind')
  if (!scanner) return accept({ bytes, mediaType, scan: 'notScanned' })
  const verdict = await scanner.scan(bytes)
  if (verdict.kind === 'clean') return accept({ bytes, mediaType, scan: 'clean' })
  return verdict.kind === 'infected' ? wrong('paperInfected') : wrong('paperNotScanned')
}

/** A file in which the search itself goes astray is none that we know. */
async function mediaTypeOf(bytes: Buffer): Promise<MediaType | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  return mediaTypes.find((known) => known === found?.mime) ?? null
}
