import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { OfficialDocument } from '../../kernel/document.ts'
import { ROOT } from '../root.ts'
import { printable, withNamed } from './printable.ts'

const workspace = join(ROOT, 'src/platform/documents/templates')
const fonts = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/source-sans-3/metadata.json')))
const styles = ['400Regular', '400Regular_Italic', '600SemiBold']
/** Compilations after which a remembered part that no document has used is forgotten: memory stays level. */
const kept = 10

/** Characters of the compiler's complaints that the fonts lack one. */
const missingIn = (error: unknown): ReadonlySet<string> =>
  new Set(
    [...String(error).matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)].flatMap(([, text]) =>
      Array.from(text ?? ''),
    ),
  )

/**
 * A function that sets documents as PDF/UA-1, one after another. The compiler itself refuses what the standard does not
 * allow: no title, no language, an unembedded font, a heading out of order. The user's text goes in as data only.
 */
export function createCompiler(): (document: OfficialDocument) => Buffer {
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontPaths: styles.map((style) => join(fonts, style)) }],
  })
  const set = (document: OfficialDocument) => {
    const inputs = { document: JSON.stringify(document) }
    const done = compiler.compile({ mainFilePath: join(workspace, 'official.typ'), inputs })
    if (done.result) return compiler.pdf(done.result, { pdfStandard: 'ua-1' })
    const said = done.takeDiagnostics()
    throw new Error(JSON.stringify(said ? compiler.fetchDiagnostics(said) : 'no reason given'))
  }
  return (given) => {
    const document = printable(given)
    try {
      return set(document)
    } catch (error) {
      const missing = missingIn(error)
      if (missing.size === 0) throw new Error(`the document could not be set: ${String(error)}`)
      return set(withNamed(document, missing))
    } finally {
      compiler.evictCache(kept)
    }
  }
}
