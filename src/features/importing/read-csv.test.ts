import { describe, expect, it } from 'vitest'
import { type CsvRow, QuoteOpen, readCsv } from './read-csv.ts'

async function* inChunks(text: string | Uint8Array, size: number) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

async function rowsOf(text: string | Uint8Array, size = 65_536): Promise<CsvRow[]> {
  const rows: CsvRow[] = []
  for await (const row of readCsv(inChunks(text, size))) rows.push(row)
  return rows
}
const cells = async (text: string | Uint8Array, size?: number) =>
  (await rowsOf(text, size)).map((row) => row.cells)

describe('a CSV file', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\n1;2\n'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['a mark at the beginning', '\uFEFFa,b\n1,2\n'],
    ['Windows line ends', 'a,b\r\n1,2\r\n'],
    ['no end of the last line', 'a,b\n1,2'],
    ['empty lines', '\na,b\n\n1,2\n\n'],
    ['quotes', '"a","b"\n"1","2"\n'],
    ['rows of empty cells, as spreadsheets leave', 'a,b\n1,2\n,\n , \n'],
  ])('with %s is the same rows', async (_, text) => {
    expect(await cells(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  it('keeps a separator of the other kind, and quotes in the middle of a word', async () => {
    expect(await cells('a;b\n4,5;Kerttu "Kerppa" Aho\n')).toEqual([
      ['a', 'b'],
      ['4,5', 'Kerttu "Kerppa" Aho'],
    ])
    expect(await cells('a,b\n"Aho, Aino","""x"""\n')).toEqual([
      ['a', 'b'],
      ['Aho, Aino', '"x"'],
    ])
  })

  it('counts lines as an editor does: over empty ones and cells of several lines', async () => {
    const rows = await rowsOf('a,b\r\n\r\n"x\r\ny\r\nz",1\r\n2,3\r\n')
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 6])
  })

  it.each([1, 2, 3, 7, 64])(
    'is the same in pieces of %i bytes, letters cut in two included',
    async (size) => {
      const text = `\uFEFFa;b\n${'Väinö;"Ä\n ö"\n'.repeat(30)}`
      expect(await rowsOf(text, size)).toEqual(await rowsOf(text))
    },
  )

  it('of many pieces is read to its end', async () => {
    const text = `a,b\n${'1234567,1234567\n'.repeat(20_000)}`
    expect(await rowsOf(text, 4_096)).toHaveLength(20_001)
  })

  it('shows what is no UTF-8', async () => {
    const latin1 = Uint8Array.from([0x61, 0x0a, 0x56, 0xe4, 0x69, 0x0a])
    expect(await cells(latin1)).toEqual([['a'], ['V\uFFFDi']])
  })

  it('of nothing has no rows', async () => {
    expect(await cells('')).toEqual([])
    expect(await cells('\uFEFF\n\n')).toEqual([])
  })

  it('with a quotation mark left open gives the rows before it and says where', async () => {
    const rows: CsvRow[] = []
    const read = async () => {
      for await (const row of readCsv(inChunks('a,b\n1,2\n3,"x\n4,5\n', 5))) rows.push(row)
    }
    await expect(read()).rejects.toThrow(QuoteOpen)
    expect(rows.map((row) => row.cells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })
})
