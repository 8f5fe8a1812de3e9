import { describe, expect, it } from 'vitest'
import { readArguments } from './admin-cli.ts'

const whole = [
  '--create',
  '--name',
  'Aino Aho',
  '--subject',
  'https://idp.example 7',
  '--organisation',
  'Työllisyysalue',
]

describe('npm run admin', () => {
  it('understands a whole line', () => {
    expect(readArguments([...whole, '--kind', 'employmentAuthority'])).toEqual({
      wanted: {
        name: 'Aino Aho',
        subject: 'https://idp.example 7',
        organisation: 'Työllisyysalue',
        kind: 'employmentAuthority',
        another: false,
      },
    })
    expect(readArguments(whole)).toMatchObject({ wanted: { kind: null } })
  })

  it('says all that is wrong at once', () => {
    const problems = [
      'say --create',
      '--name: missing',
      '--subject',
      '--organisation: missing',
      '--kind: "office"',
    ]
    const said = readArguments(['--kind', 'office', '--subject', 'onlyone'])
    expect(said).toEqual({ problems: problems.map((start) => expect.stringContaining(start)) })
    expect(readArguments(['--nmae', 'x'])).toEqual({ problems: [expect.stringContaining('--nmae')] })
  })

  it('helps', () => {
    expect(readArguments(['--help'])).toEqual({ help: true })
    expect(readArguments(['-h', ...whole])).toEqual({ help: true })
  })
})
