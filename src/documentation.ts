import { stringify } from 'csv-stringify/sync'
import { texts } from '../locales/index.ts'
import { ClosingRecord, closingSchemaName } from './features/path/closing-contract.ts'
import { type Action, mayRole } from './platform/access/action.ts'
import { roles } from './platform/access/category.ts'

/** Documents that are made of the code, so that they cannot say anything else. */

const fi = texts.fi.terms
const levelWords = { read: 'lukee', write: 'kirjaa' } as const

/** Role title of the matrix's column. */
const titleOf = (role: (typeof roles)[number]): string =>
  role === 'anyone' ? 'ilman kirjautumista' : fi.roles[role]

const inOrder = (actions: readonly Action[]) =>
  [...actions].sort((a, b) => a.name.localeCompare(b.name, 'en'))

/** The same for the page that shows it, with the CSV to take along. */
export const permissionTable = (actions: readonly Action[]) => ({
  roles: [...roles],
  actions: inOrder(actions).map((action) => ({
    name: action.name,
    fi: action.fi,
    needs: action.needs ?? null,
    roles: roles.filter((role) => mayRole(action, role)),
  })),
  csv: permissionMatrix(actions),
})

/**
 * The permission matrix in Finnish: one row an action, one column a role. `x` says that the role may; what is needed on
 * the client's file besides stands in the second column (access.md; Finnish CSV with semicolons).
 */
export function permissionMatrix(actions: readonly Action[]): string {
  const rows = inOrder(actions).map((action) => [
    action.fi,
    action.needs ? `${levelWords[action.needs.level]}: ${fi.categories[action.needs.category]}` : '',
    ...roles.map((role) => (mayRole(action, role) ? 'x' : '')),
    action.name,
  ])
  const header = ['Toiminto', 'Edellyttää asiakkaan tiedoissa', ...roles.map(titleOf), 'Tunnus']
  return stringify([header, ...rows], { delimiter: ';' })
}

type Tree = { readonly [key: string]: string | Tree | readonly string[] }

/** Leaves of a tree of texts as dotted path → text. */
function leavesOf(tree: Tree, path: readonly string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = [...path, key]
    if (typeof value === 'string') return [[here.join('.'), value] as [string, string]]
    return Array.isArray(value) ? [] : leavesOf(value as Tree, here)
  })
}

/** The words of code, tables, pages and documents side by side in three languages. */
export function glossary(): string {
  const sv = new Map(leavesOf(texts.sv.terms as Tree))
  const en = new Map(leavesOf(texts.en.terms as Tree))
  const rows = leavesOf(fi as Tree).map(([key, word]) => {
    const [group = '', ...rest] = key.split('.')
    return `| ${group} | \`${rest.join('.')}\` | ${word} | ${sv.get(key)} | ${en.get(key)} |`
  })
  return [
    '# Glossary',
    '',
    'Made of `locales/*/terms.ts` by `npm run docs`; a test says that it is up to date. One word a concept: the word of the second column is the one of code, tables and addresses.',
    '',
    '| group | code | suomi | svenska | English |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

/** The form of the closing's export as JSON Schema, for those who read it in (docs/closing.md). */
export const closingSchema = (): string =>
  `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: closingSchemaName, ...ClosingRecord }, null, 2)}\n`
