import { afterAll, describe, expect, it, vi } from 'vitest'
import { readPdf } from '../../../tests/support/pdf.ts'
import type { OfficialDocument } from '../../kernel/document.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { createDocumentEngine } from './engine.ts'
import { printable } from './printable.ts'

// the first document of a process loads the compiler, which a busy machine does slowly
vi.setConfig({ testTimeout: 30_000 })
const engine = createDocumentEngine()
afterAll(() => engine.close())

const document: OfficialDocument = {
  name: 'koe',
  language: 'fi',
  type: 'Päätös',
  title: 'Kuntouttava työtoiminta',
  sender: {
    name: 'Keksitty hyvinvointialue',
    unit: 'Aikuissosiaalityö',
    lines: ['Kuja 1, 28100 Pori', '050 555 0100'],
  },
  day: plainDate('2026-11-25'),
  number: 'Päätös 12/2026',
  secrecy: null,
  recipient: ['Äijälä Ödön', 'Rantatie 2 B 3'],
  sections: [
    { heading: 'Asia', blocks: [{ is: 'facts', facts: [{ label: 'Vireille', value: '3.11.2026' }] }] },
    {
      heading: 'Päivät',
      wide: true,
      blocks: [
        {
          is: 'table',
          head: ['Päivä', 'Tunnit'],
          rows: [
            ['ma', '4'],
            ['ti', '5'],
          ],
        },
        {
          is: 'picture',
          alt: 'Osuus laskee: alussa 100 %, lopussa 40 %.',
          caption: 'Varjostus on luottamusväli.',
          drawing: {
            width: 300,
            height: 100,
            shapes: [
              {
                is: 'area',
                points: [
                  [60, 0],
                  [300, 40],
                  [300, 80],
                ],
              },
              {
                is: 'line',
                points: [
                  [60, 0],
                  [300, 60],
                ],
              },
              { is: 'words', at: [54, 8], text: '100 %', anchor: 'end' },
            ],
          },
        },
      ],
    },
    {
      heading: 'Perustelut',
      blocks: [
        { is: 'text', text: 'Ensimmäinen kappale.\n\nToinen kappale.' },
        { is: 'list', items: ['yksi', 'kaksi'] },
        { is: 'boxes', items: ['Kyllä'] },
        { is: 'blanks', labels: ['Kilometrit'] },
        { is: 'signatures', of: [{ party: 'Asiakas', name: 'Äijälä Ödön', given: null }] },
      ],
    },
  ],
  companion: {
    title: 'Päätös selkokielellä',
    sections: [{ heading: 'Mitä', blocks: [{ is: 'text', text: 'Saat paikan.' }] }],
  },
}
const withText = (text: string): OfficialDocument => ({
  ...document,
  sections: [{ heading: 'Teksti', blocks: [{ is: 'text', text }] }],
})

describe('a document set as PDF', () => {
  it('is PDF/UA-1 with title, language, tags and its fonts inside', async () => {
    const bytes = await engine.compile(document)
    const pdf = await readPdf(bytes)
    expect(pdf).toMatchObject({
      title: document.title,
      language: 'fi-FI',
      accessibility: '1',
      isTagged: true,
    })
    expect(pdf.fonts.length).toBeGreaterThan(1)
    expect(pdf.fonts.filter((font) => !font.isEmbedded)).toEqual([])
    expect([...pdf.roles]).toEqual(
      expect.arrayContaining(['H1', 'H2', 'P', 'Table', 'TH', 'TD', 'L', 'Figure']),
    )
    expect(bytes.length).toBeLessThan(200_000)
    expect(pdf.alternatives).toEqual(['Osuus laskee: alussa 100 %, lopussa 40 %.'])
  })

  it('says everything that the data say, and numbers its pages', async () => {
    const { text, pages } = await readPdf(await engine.compile(document))
    for (const said of [
      'Keksitty hyvinvointialue',
      'Rantatie 2 B 3',
      '25.11.2026',
      'Päätös 12/2026',
      'Vireille 3.11.2026',
      'ti 5',
      '100 %',
      'Varjostus on luottamusväli.',
      'Toinen kappale.',
      'Kilometrit',
      'Saat paikan.',
    ])
      expect(text).toContain(said)
    expect(pages).toHaveLength(2)
    expect(pages[0]).toContain('1(2)')
    expect(pages[1]).toContain('2(2)')
    expect(pages[1]).toContain('Keksitty hyvinvointialue · Kuntouttava työtoiminta')
  })

  it.each(['sv', 'en'] as const)('carries its language: %s', async (language) => {
    const pdf = await readPdf(await engine.compile({ ...document, language }))
    expect(pdf.language).toBe(language === 'en' ? 'en-GB' : 'sv-FI')
  })
})

describe('text that people wrote', () => {
  it('is never read as markup', async () => {
    const text = '#panic("x") *lihava* _kursiivi_ $x^2$ @viite <a> = otsikko \\ // # read("/etc/passwd")'
    const tight = (given: string) => given.replaceAll(' ', '')
    expect(tight((await readPdf(await engine.compile(withText(text)))).text)).toContain(tight(text))
  })

  it('loses its control characters and keeps its letters', async () => {
    const { text } = await readPdf(await engine.compile(withText('Ää\u0007kk\u0000ö\tset\r\nПривет Đỗ')))
    expect(text).toContain('Ääkkö set')
    expect(text).toContain('Привет Đỗ')
  })

  it('keeps an act, its section and the mark on one line', () => {
    const kept = printable('Ratkaistaan 3 päivänä (434/2003 36–39 §, 13 b §) ja § 5.').replaceAll(
      '\u00a0',
      '_',
    )
    expect(kept).toBe('Ratkaistaan 3 päivänä (434/2003_36–39_§, 13_b_§) ja § 5.')
  })

  it('names a character that the fonts lack by its code point', async () => {
    expect((await readPdf(await engine.compile(withText('nimi 日本')))).text).toContain(
      'nimi [U+65E5][U+672C]',
    )
  })
})

describe('the engine', () => {
  it('answers each who asks at the same time with their own document', async () => {
    const asked = Array.from({ length: 12 }, (_, i) => engine.compile({ ...document, title: `Otsikko ${i}` }))
    const titles = (await Promise.all((await Promise.all(asked)).map(readPdf))).map((pdf) => pdf.title)
    expect(titles).toEqual(Array.from({ length: 12 }, (_, i) => `Otsikko ${i}`))
  })

  it('tells of a document that cannot be set, and sets the next', async () => {
    const broken = { ...document, sections: [{ heading: 'x', blocks: [{ is: 'nothing' }] }] }
    await expect(engine.compile(broken as unknown as OfficialDocument)).rejects.toThrow('no such block')
    await expect(engine.compile(document)).resolves.toBeInstanceOf(Buffer)
  })

  it('begins anew after a document that took too long, or too much memory', async () => {
    const hurried = createDocumentEngine({ perDocument: 1 })
    await expect(hurried.compile(document)).rejects.toThrow('took too long')
    await hurried.close()
    const frugal = createDocumentEngine({ memory: 1 })
    for (let i = 0; i < 2; i += 1) await expect(frugal.compile(document)).resolves.toBeInstanceOf(Buffer)
    await frugal.close()
  })

  it('refuses when too many wait, and when it is closed meanwhile', async () => {
    const small = createDocumentEngine({ waiting: 1 })
    const asked = [small.compile(document), small.compile(document), small.compile(document)]
    const answers = Promise.allSettled(asked)
    await small.close()
    expect((await answers).map((answer) => answer.status === 'rejected' && answer.reason.message)).toEqual([
      'the server is closing',
      'the server is closing',
      'too many documents wait',
    ])
  })
})
