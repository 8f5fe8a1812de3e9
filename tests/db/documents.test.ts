import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../locales/index.ts'
import { collectDocuments, makeRarePlans } from '../../src/document-samples.ts'
import type { Block, DocumentSection, OfficialDocument } from '../../src/kernel/document.ts'
import { databaseOf } from '../../src/platform/db/transaction.ts'
import { createDocumentEngine } from '../../src/platform/documents/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { type ReadPdf, readPdf } from '../support/pdf.ts'
import { testKeys } from '../support/templates.ts'

/**
 * Every kind of document from the demonstration area, in three languages, set under PDF/UA-1 and read again by a library
 * that had no part in making it: what the data say is what the paper says.
 */
let database: TestDatabase
const engine = createDocumentEngine()
const made = new Map<string, readonly OfficialDocument[]>()
beforeAll(async () => {
  database = await createTestDatabase({ template: 'demo' })
  const area = {
    db: databaseOf(database.pools.app),
    owner: database.pools.owner,
    installation: {
      keys: testKeys,
      publicUrl: 'http://127.0.0.1',
      demonstration: true,
      statistics: databaseOf(database.pools.statistics),
    },
    at: new Date(),
  }
  await makeRarePlans(area, 'fi')
  for (const language of languages) made.set(language, await collectDocuments(area, language))
}, 300_000)
afterAll(async () => {
  await engine.close()
  await database.drop()
})

const factsOf = (block: Block): readonly string[] => {
  switch (block.is) {
    case 'text':
      return block.text.split('\n')
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, ...value.split('\n')])
    case 'list':
    case 'boxes':
      return block.items
    case 'table':
      return [...block.head, ...block.rows.flat()]
    case 'picture':
      return [
        ...block.drawing.shapes.flatMap((shape) => (shape.is === 'words' ? shape.text : [])),
        block.caption,
      ]
    case 'blanks':
      return block.labels
    case 'signatures':
      return block.of.flatMap(({ party, name, given }) => [party, name ?? '', given ?? ''])
  }
}
const saidBy = (sections: readonly DocumentSection[]) =>
  sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(factsOf)])

/** Spaces and hyphens at the ends of lines are the setter's business. */
const tight = (text: string) => text.replace(/[\s\u00ad-]+/g, '')

/** The text of all pages as one, without what stands at the head and foot of each: a paragraph may go on on the next. */
function textOf({ sender, title }: OfficialDocument, { pages }: ReadPdf): string {
  const foot = tight([sender.name, ...sender.lines].join(' · '))
  const page = (text: string, number: number) =>
    tight(text)
      .replace(foot, '')
      .replace(tight(`${sender.name} · ${title} ${number + 1}(${pages.length})`), '')
  return pages.map(page).join('')
}

/** Texts of the document that its paper lacks. */
function lacking(document: OfficialDocument, pdf: ReadPdf): string[] {
  const { sender, recipient, title, type, number, secrecy, sections, companion } = document
  const said = [sender.name, sender.unit ?? '', ...recipient, title, type, number ?? '', secrecy ?? '']
  const all = [
    ...said,
    ...saidBy(sections),
    ...(companion ? [companion.title, ...saidBy(companion.sections)] : []),
  ]
  const paper = textOf(document, pdf)
  return all.filter((text) => !paper.includes(tight(text)))
}

const tags = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const

describe.each(languages)('every document in %s', (language) => {
  it('is one of more than fifteen kinds, each with a file name of its own', () => {
    const names = (made.get(language) ?? []).map((document) => document.name)
    expect(names.length).toBeGreaterThan(15)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([])
  })

  it('says on paper what its facts say, accessibly, in under 200 kB', async () => {
    for (const document of made.get(language) ?? []) {
      const bytes = await engine.compile(document)
      const pdf = await readPdf(bytes)
      expect(lacking(document, pdf), document.name).toEqual([])
      expect(pdf, document.name).toMatchObject({
        title: document.title,
        language: tags[language],
        accessibility: '1',
        isTagged: true,
      })
      expect(
        pdf.fonts.filter((font) => !font.isEmbedded),
        document.name,
      ).toEqual([])
      expect(bytes.length, document.name).toBeLessThan(200_000)
    }
  }, 240_000)
})

describe('in its contents', () => {
  const find = (name: string) =>
    made.get('fi')?.find((document) => document.name === name) ?? expect.fail(`no ${name}`)

  it('a certificate tells an employer nothing of the service or its law', () => {
    const said = JSON.stringify(find('osaamistodistus'))
    expect(said).not.toMatch(/kuntouttava|työtoiminta|189\/2001|sosiaali/i)
    expect(find('osaamistodistus').secrecy).toBeNull()
  })

  it('a decision ends with how to appeal: to whom, by when, what to say, where to send', () => {
    const headings = find('paatos-kuntouttava-tyotoiminta').sections.map((section) => section.heading)
    expect(headings.slice(-4)).toEqual([
      'Oikaisuvaatimusohje',
      'Määräaika',
      'Sisältö ja liitteet',
      'Toimittaminen',
    ])
    expect(JSON.stringify(find('paatos-lokitietojen-epaaminen'))).toContain('tietosuojavaltuutetu')
  })

  it('in Swedish the organisations that have a Swedish name are called by it (423/2003)', () => {
    const sv = made.get('sv') ?? []
    for (const name of [
      'asiakkaan-ohje',
      'saattosiirron-yhteenveto',
      'lokiraportti',
      'vastaus-lokitietopyyntoon',
    ]) {
      const said = JSON.stringify(sv.find((document) => document.name === name)?.sections)
      expect(said, name).toContain('Kustslättens sysselsättningsområde')
      expect(said, name).not.toMatch(/Rantalakeuden (hyvinvointialue|työllisyysalue)/)
    }
  })

  it('no document holds an identity code', () => {
    const all = [...made.values()]
      .flat()
      .map((document) => JSON.stringify(document))
      .join(' ')
    expect(all).not.toMatch(/\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]/)
  })
})
