import { expect, it } from 'vitest'
import { readOptions } from './command-options.ts'

const options = {
  folder: { type: 'string' },
  language: { type: 'string', default: 'fi' },
  help: { type: 'boolean', short: 'h', default: false },
} as const
const read = (...args: string[]) => {
  const { text, has, ...rest } = readOptions(args, options)
  return { folder: text('folder'), help: has('help'), ...rest }
}

it('reads what was given, and says in the language asked for what it does not know', () => {
  const nothing = { folder: null, help: false, language: 'fi', wrongLanguage: null, unknown: null }
  expect(read()).toEqual(nothing)
  expect(read('--folder', 'a b', '-h', '--language=sv')).toEqual({
    ...nothing,
    folder: 'a b',
    help: true,
    language: 'sv',
  })
  expect(read('--folder')).toEqual(nothing)
  expect(read('--folder=')).toMatchObject({ folder: '' })
  expect(read('--language', 'de')).toMatchObject({ language: 'fi', wrongLanguage: '--language de' })
  expect(read('--language', 'en', '--dry', 'more')).toMatchObject({ language: 'en', unknown: '--dry' })
  expect(read('more')).toMatchObject({ unknown: 'more' })
  expect(read('--toString')).toMatchObject({ unknown: '--toString' })
})
