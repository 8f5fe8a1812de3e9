import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { isLanguage, type Language } from '../locales/index.ts'

/** What a command was given, by name of its options. */
export interface GivenOptions<Name extends string> {
  /** Null: it was not given, or without a value. */
  text(name: Name): string | null
  /** Whether it stands there. */
  has(name: Name): boolean
  /** That in which the command answers, whatever is wrong. */
  readonly language: Language
  /** `--language` as it was given, when there is no such language. */
  readonly wrongLanguage: string | null
  /** The first word or option that the command does not know. */
  readonly unknown: string | null
}

/** Reads what commands with `--language` have in common; what is wrong is told in that language, so nothing is thrown. */
export function readOptions<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
): GivenOptions<Extract<keyof Options, string>> {
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true })
  const given = values as Readonly<Record<string, unknown>>
  const [unknown = null] = tokens.flatMap((token) => {
    if (token.kind === 'positional') return [token.value]
    return token.kind === 'option' && !Object.hasOwn(options, token.name) ? [token.rawName] : []
  })
  const { language } = given
  return {
    text: (name) => {
      const text = given[name]
      return typeof text === 'string' ? text : null
    },
    has: (name) => given[name] === true,
    language: isLanguage(language) ? language : 'fi',
    wrongLanguage: isLanguage(language) ? null : `--language ${language}`,
    unknown,
  }
}
