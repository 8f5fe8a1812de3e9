import { describe, expect, it } from 'vitest'
import { readDocumentsArguments } from './documents-cli.ts'

describe('the command line of documents', () => {
  it('says into which folder, and in Finnish unless another language is asked for', () => {
    expect(readDocumentsArguments(['--out', '/tmp/x'])).toEqual({ out: '/tmp/x', language: 'fi' })
    expect(readDocumentsArguments(['--out', '/tmp/x', '--language', 'sv'])).toMatchObject({ language: 'sv' })
    expect(readDocumentsArguments(['--help'])).toEqual({ help: true })
  })

  it('tells all that is wrong with it', () => {
    expect(readDocumentsArguments(['--language', 'de'])).toEqual({
      problems: ['--out: say into which folder', '--language: "de" is none of fi, sv, en'],
    })
    expect(readDocumentsArguments(['--nonsense'])).toHaveProperty('problems')
  })
})
