import { describe, expect, it } from 'vitest'
import { languages } from '../../../../locales/index.ts'
import { translator } from '../../../../locales/translate.ts'
import { mostBytes } from '../contract.ts'
import { faultCodes, warningCodes } from '../rules/issue.ts'
import { issueTable } from '../rules/issue-words.ts'
import { progressPart, progressText } from '../rules/progress.ts'
import { type GivenFile, readChosen } from './chosen-files.ts'
import { stateText, takesAll, toIssueRow } from './import-presenter.ts'

const t = translator('fi')
const file = (name: string, content: string | Uint8Array, size?: number): GivenFile => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { name, size: size ?? bytes.length, bytes: async () => bytes.slice().buffer }
}

describe('files that are chosen', () => {
  it('are read in the order of the import, whatever the case of their names', async () => {
    const { files, problems } = await readChosen([file('Meetings.CSV', 'a'), file('clients.csv', '\uFEFFä')])
    expect(files).toEqual([
      { name: 'clients.csv', text: 'ä' },
      { name: 'meetings.csv', text: 'a' },
    ])
    expect(problems).toEqual([])
  })
  it('of other names, and those that are no UTF-8, are told', async () => {
    const { files, problems } = await readChosen([
      file('asiakkaat.csv', 'a'),
      file('clients.csv', Uint8Array.of(0xe4)),
    ])
    expect(files).toEqual([])
    expect(problems).toEqual([
      { code: 'notTaken', name: 'asiakkaat.csv' },
      { code: 'notUtf8', name: 'clients.csv' },
    ])
  })
  it('too large together are not read', async () => {
    const huge = file('clients.csv', 'a', mostBytes + 1)
    expect((await readChosen([huge])).problems).toEqual([{ code: 'tooLarge', name: '' }])
  })
})

const issue = {
  file: 'periods.csv',
  line: 1204,
  column: 'from',
  severity: 'fault',
  code: 'day',
  facts: { value: '"31.2.2025"' },
} as const

describe('a faulty row', () => {
  it('says where it is, what is wrong and what would be right', () => {
    expect(toIssueRow(issue, 0, t)).toMatchObject({
      file: 'periods.csv',
      line: '1204',
      column: 'from',
      wrong: '"31.2.2025" ei ole päivä.',
      right: 'Esimerkiksi 2024-03-24 tai 24.3.2024.',
    })
    expect(toIssueRow({ ...issue, column: null }, 0, t).column).toBe('koko rivi')
  })

  it.each(languages)('has words for every code in %s', (language) => {
    const words = translator(language)
    for (const code of [...faultCodes, ...warningCodes]) {
      const row = toIssueRow({ ...issue, code, facts: {} }, 0, words)
      expect(row.wrong, code).not.toContain('issues.')
      expect(row.right.length, code).toBeGreaterThan(5)
    }
  })

  it('goes into a file with all the others', () => {
    expect(issueTable([issue], t)).toMatchObject({
      head: ['Laji', 'Tiedosto', 'Rivi', 'Sarake', 'Mikä on vialla', 'Miten oikein'],
      rows: [
        [
          'virhe',
          'periods.csv',
          '1204',
          'from',
          '"31.2.2025" ei ole päivä.',
          'Esimerkiksi 2024-03-24 tai 24.3.2024.',
        ],
      ],
    })
  })

  it('is offered with the warnings where there are no faults', () => {
    expect([takesAll({ faultCount: 3 }), takesAll({ faultCount: 0 })]).toEqual(['fault', 'warning'])
  })
})

describe('a run', () => {
  it('says what it came to', () => {
    expect(stateText({ status: 'done', dryRun: true, isUndone: false, isUndoing: false }, t)).toBe(
      'esikatselu',
    )
    expect(stateText({ status: 'done', dryRun: false, isUndone: false, isUndoing: false }, t)).toBe('tuotu')
    expect(stateText({ status: 'done', dryRun: false, isUndone: true, isUndoing: false }, t)).toBe('kumottu')
    expect(stateText({ status: 'done', dryRun: false, isUndone: false, isUndoing: true }, t)).toBe('kumotaan')
    expect(stateText({ status: 'nothing', dryRun: false, isUndone: false, isUndoing: false }, t)).toBe(
      'ei tuotu',
    )
  })
  it('says how far it is', () => {
    const at = (stage: 'reading' | 'writing' | 'settling', nth: number, dryRun = false) => ({
      progress: { file: 'clients.csv', rows: 4000, stage, nth, of: 3 } as const,
      dryRun,
    })
    expect(progressText({ progress: null, dryRun: false }, t)).toBe('Odottaa vuoroaan')
    expect(progressText(at('reading', 1), t)).toBe('Tiedosto 1/3, clients.csv: luettu 4\u00A0000 riviä')
    expect(progressText(at('writing', 1), t)).toContain('tallennetaan')
    expect(progressText(at('writing', 1, true), t)).toContain('tarkistetaan')
    const steps = [
      at('reading', 1),
      at('writing', 1),
      at('reading', 2),
      at('writing', 3),
      at('settling', 3),
    ].map(progressPart)
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    expect(progressPart({ progress: null })).toBe(0)
    expect(steps.every((part) => part >= 0 && part < 1)).toBe(true)
  })
})
