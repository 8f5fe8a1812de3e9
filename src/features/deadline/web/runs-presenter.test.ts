import { describe, expect, it } from 'vitest'
import { texts as all } from '../../../../locales/index.ts'
import { createInstanceOf } from '../../../../locales/instance.ts'
import { translator } from '../../../../locales/translate.ts'
import type { ClockRun } from '../contract.ts'
import { changeWords, isUnderWay, runWords } from './runs-presenter.ts'

const fi = translator('fi')
const texts = createInstanceOf('fi', all)
const run: ClockRun = {
  id: '00000000-0000-4000-8000-000000000001',
  status: 'done',
  askedAt: '2026-11-23T10:00:00Z',
  askedBy: null,
  finishedAt: '2026-11-23T10:00:01Z',
  done: 40,
  total: 40,
  moved: 12,
  movedClients: 9,
  changed: [],
}

describe('a run', () => {
  it.each([
    [{ status: 'waiting' }, 'Odottaa vuoroaan'],
    [{ status: 'running', done: 10 }, 'Laskettu 10/40 asiakasta'],
    [{ status: 'failed', done: 10 }, 'Keskeytyi, laskettu 10/40 asiakasta. Yritetään uudelleen.'],
    [{}, '12 määräaikaa siirtyi, 9 asiakkaalla'],
    [{ moved: 0 }, 'Yksikään määräaika ei siirtynyt'],
  ] as const)('%o: %s', (more, words) => {
    expect(runWords({ ...run, ...more }, fi)).toBe(words)
  })
  it('is under way until it is done or has failed', () => {
    expect(
      (['waiting', 'running', 'done', 'failed'] as const).map((status) => isUnderWay({ status })),
    ).toEqual([true, true, false, false])
  })
  it('names the versions before and after', () => {
    const changed = [
      { parameter: 'plan.review.multiSector', before: 'a@2025-01-01', after: 'b@2027-01-01' },
      { parameter: 'no.such', before: 'a', after: '' },
    ]
    expect(changeWords({ changed }, texts)).toEqual([
      'Monialaisen suunnitelman tarkistusväli, kuukautta: a, 1.1.2025 alkaen → b, 1.1.2027 alkaen',
      'no.such: a → –',
    ])
  })
})
