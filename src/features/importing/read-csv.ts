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
  const start = await peek(chunks)
  const parser = open(start)
  let problem: Error | undefined
  parser.on('error', (error) => {
    problem = error
  })
  for (let text: string | null = start; text !== null && !problem; text = await nextOf(chunks)) {
    const written = new Promise<void>((done) => parser.write(text, () => done()))
    // what was read before an error is not lost: rows are taken out before the parser may say so
    yield* drain(parser)
    await written
    yield* drain(parser)
  }
  if (!problem) await new Promise<void>((done) => parser.end(() => done()))
  yield* drain(parser)
  if (problem) throw new QuoteOpen(parser.info.lines)
}

/** The header and what came with it. */
async function peek(chunks: AsyncGenerator<string>): Promise<string> {
  let start = ''
  while (!/\S[^\r\n]*[\r\n]/.test(start) && start.length < HEADER_PEEK) {
    const chunk = await nextOf(chunks)
    if (chunk === null) break
    start += chunk
  }
  return start
}

const nextOf = async (chunks: AsyncGenerator<string>): Promise<string | null> => {
  const next = await chunks.next()
  return next.done ? null : next.value
}

const open = (start: string): Parser =>
  parse({
    delimiter: findSeparator(start.replace(/^\uFEFF?\s*/, '').split(/[\r\n]/, 1)[0] ?? ''),
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    info: true,
  })

function* drain(parser: Parser): Generator<CsvRow> {
  for (;;) {
    const read: { info: Info; record: string[] } | null = parser.read()
    if (read === null) return
    const { info, record } = read
    if (record.every((cell) => cell.trim() === '')) continue
    const within = record.reduce((lines, cell) => lines + cell.split('\n').length - 1, 0)
    yield { line: info.lines - within, cells: record }
  }
}

/** One kind of line end, so that lines within cells are counted too; the mark at the beginning is dropped. */
async function* decode(source: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  let held = ''
  for await (const chunk of source) {
    const text =
      held +
      (typeof chunk === 'string' ? chunk.replace(/^\uFEFF/, '') : decoder.decode(chunk, { stream: true }))
    // the second half of a line end may come with the next piece
    held = text.endsWith('\r') ? '\r' : ''
    yield oneLineEnd(held ? text.slice(0, -1) : text)
  }
  yield oneLineEnd(held + decoder.decode())
}

const oneLineEnd = (text: string): string => text.replace(/\r\n?/g, '\n')
