import { type Info, type Parser, parse } from 'csv-parse'
import { findSeparator } from './rules/separator.ts'

export interface CsvRow {
  /** Where the row begins, as an editor counts; the header is line 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** A quotation mark that nobody closes: nothing after `line` can be told apart. */
export class QuoteOpen extends Error {
  readonly line: number
  constructor(line: number) {
    super(`quotation mark left open on line ${line}`)
    this.line = line
  }
}

/** A row this long is a quotation mark left open. */
const LONGEST_ROW = 200_000
const HEADER_PEEK = 4_096

/**
 * Rows of a CSV file as they come, the header first: UTF-8 with or without a mark, comma or semicolon by the header, any
 * line ends, quoted cells over several lines. Rows of empty cells are left out. Bytes that are no UTF-8 come as U+FFFD.
 *
 * @throws QuoteOpen after the rows before it
 */
export async function* readCsv(source: AsyncIterable<string | Uint8Array>): AsyncGenerator<CsvRow> {
  const chunks = decode(source)
  let start = ''
  for await (const chunk of chunks) {
    start += chunk
    if (/[\r\n]/.test(start.trimStart()) || start.length > HEADER_PEEK) break
  }
  const parser = open(start)
  const failed = new Promise<Error>((tell) => parser.once('error', tell))
  let problem: unknown
  failed.then((error) => {
    problem = error
  })
  yield* feed(parser, start)
  for await (const chunk of chunks) {
    if (problem) break
    yield* feed(parser, chunk)
  }
  if (!problem) parser.end()
  yield* drain(parser)
  await Promise.resolve()
  if (problem || parser.errored) throw new QuoteOpen(parser.info.lines)
}

const open = (start: string): Parser =>
  parse({
    delimiter: findSeparator(start.replace(/^\uFEFF?\s*/, '').split(/[\r\n]/, 1)[0] ?? ''),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    info: true,
  })

/** Without waiting for the parser's buffer: what was read before an error is not lost. */
async function* feed(parser: Parser, text: string): AsyncGenerator<CsvRow> {
  const written = new Promise<void>((done) => parser.write(text, () => done()))
  yield* drain(parser)
  await written
  yield* drain(parser)
}

function* drain(parser: Parser): Generator<CsvRow> {
  for (;;) {
    const read: { info: Info; record: string[] } | null = parser.read()
    if (read === null) return
    const { info, record } = read
    if (record.every((cell) => cell.trim() === '')) continue
    const within = record.reduce((lines, cell) => lines + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0)
    yield { line: info.lines - within, cells: record }
  }
}

/** The mark at the beginning is dropped by the decoder. */
async function* decode(source: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  for await (const chunk of source) {
    yield typeof chunk === 'string' ? chunk.replace(/^\uFEFF/, '') : decoder.decode(chunk, { stream: true })
  }
  yield decoder.decode()
}
