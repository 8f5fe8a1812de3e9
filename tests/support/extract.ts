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

/** The ten faulty rows by file and line, and what is right in them. */
const mends: Readonly<Record<string, readonly (readonly [line: number, wrong: string, right: string])[]>> = {
  'clients.csv': [
    [26, '010189-972A', '010189-972S'],
    [32, '1998-02-03', '1999-01-01'],
    [33, '1990-05-05,,Mauno', '1990-05-05,Kuusisuo,Mauno'],
    [34, 'Atlantis', 'Laihia'],
  ],
  'relationships.csv': [
    [5, '2019-01-01', '2022-01-01'],
    [41, 'A-777', 'A-007'],
  ],
  'statuses.csv': [[46, 'retired', 'outside_labour_force']],
  'periods.csv': [[10, '31.2.2025', '2025-03-03']],
  'attendance.csv': [[7, '4,sick', ',sick']],
  'meetings.csv': [[16, '2025-01-10', '2025-01-11']],
}

/** The same with its faults put right. */
export const mendedExtract = (): Extract =>
  Object.fromEntries(
    Object.entries(readExtract()).map(([name, text]) => {
      const lines = text.split('\n')
      for (const [line, wrong, right] of mends[name] ?? []) {
        if (!lines[line - 1]?.includes(wrong)) throw new Error(`${name} ${line}: no ${wrong}`)
        lines[line - 1] = (lines[line - 1] ?? '').replace(wrong, right)
      }
      return [name, lines.join('\n')]
    }),
  )

/** Kela's list of a month (`YYYY-MM`) with six people of the extract, all of Laihia. */
export const shareListOf = (month: string): string => {
  const codes = ['010165-9008', '220468-9099', '010969-9124', '221272-9215', '010573-924A', '220876-933B']
  const rows = codes.map((code, n) => `${month},${code},399,${340 + n},22,818.62,40,327.45,paid`)
  return `month,identity_code,municipality,benefit_days,paid_days,paid_eur,share_percent,share_eur,row_kind\n${rows.join('\n')}\n`
}

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
