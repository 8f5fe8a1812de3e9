import { getDocumentProxy } from 'unpdf'

export interface ReadPdf {
  /** Text of each page, as a reader of the file hears it. */
  readonly pages: readonly string[]
  readonly text: string
  readonly title: string | null
  readonly language: string | null
  /** Part of PDF/UA that the file says it keeps. */
  readonly accessibility: string | null
  readonly isTagged: boolean
  /** Kinds of structure: `H1`, `Table`, `TH` … */
  readonly roles: ReadonlySet<string>
  /** What pictures say to who does not see them. */
  readonly alternatives: readonly string[]
  /** Fonts that the pages use, and whether each is inside the file. */
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[]
}

interface Node {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly Node[]
}

const partsOf = (node: Node | null): readonly Node[] =>
  node ? [node, ...(node.children ?? []).flatMap(partsOf)] : []

interface Font {
  readonly name: string
  readonly missingFile?: boolean
}

/** What a PDF holds, read by a library that had no part in making it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { fontExtraProperties: true })
  const pages: string[] = []
  const parts: Node[] = []
  const fonts = new Map<string, boolean>()
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
    parts.push(...partsOf((await page.getStructTree()) as Node | null))
    const { fnArray, argsArray } = await page.getOperatorList()
    const setFont = 37
    for (const [at, operator] of fnArray.entries()) {
      if (operator !== setFont) continue
      const font = page.commonObjs.get(argsArray[at][0]) as Font
      fonts.set(font.name, font.missingFile !== true)
    }
  }
  const { info, metadata } = (await pdf.getMetadata()) as unknown as {
    info: { Title?: string; Language?: string }
    metadata: { get(name: string): string | null } | null
  }
  return {
    pages,
    text: pages.join('\n').replace(/\s+/g, ' '),
    title: info.Title ?? null,
    language: info.Language ?? null,
    accessibility: metadata?.get('pdfuaid:part') ?? null,
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    roles: new Set(parts.flatMap(({ role }) => role ?? [])),
    alternatives: parts.flatMap(({ alt }) => alt ?? []),
    fonts: [...fonts].map(([name, isEmbedded]) => ({ name, isEmbedded })),
  }
}
