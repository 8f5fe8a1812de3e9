import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileNames, type Source } from '../../src/features/importing/index.ts'

/** The extract with exactly ten faulty rows, of ten kinds; everybody in it is invented. */
export const faultyExtract = join(import.meta.dirname, '../fixtures/extract')

export type Extract = Readonly<Record<string, string>>

/** Files of a folder by name. */
export const readExtract = (folder = faultyExtract): Extract =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

export const sourcesOf = (extract: Extract): Source[] =>
  fileNames.flatMap((name) => {
    const text = extract[name]
    if (text === undefined) return []
    return [
      {
        name,
        async *read() {
          yield Buffer.from(text)
        },
      },
    ]
  })

const cellsOf = (line: string): string[] => line.split(',')

/** The same as a Finnish spreadsheet writes it: a mark, semicolons, Finnish days, decimal commas, Windows line ends. */
export function asFinnishSpreadsheet(extract: Extract): Extract {
  const finnish = (cell: string) =>
    cell
      .replace(/^(\d{4})-(\d{2})-(\d{2})$/, (_, y, m, d) => `${Number(d)}.${Number(m)}.${y}`)
      .replace(/^(\d+)\.(\d+)$/, '$1,$2')
  return Object.fromEntries(
    Object.entries(extract).map(([name, text]) => [
      name,
      `\uFEFF${text
        .trimEnd()
        .split('\n')
        .map((line) => cellsOf(line).map(finnish).join(';'))
        .join('\r\n')}\r\n`,
    ]),
  )
}
