import { createTexts } from '../locales/translate.ts'
import { valueWords } from './features/calculator/rules/value-words.ts'
import { formatFinnishDate, type PlainDate } from './kernel/plain-date.ts'
import {
  type DescribedRule,
  type DescribedVersion,
  describeParameter,
  describeRules,
} from './law/describe.ts'
import { otherParameters } from './law/parameters/index.ts'

/** The law's data as one Finnish page for a lawyer (docs/law.md), made of the data itself so that it cannot say anything else. */

const texts = createTexts('fi')
const find = (key: string) => (texts.exists(key) ? texts.t(key as 'lawData.title') : undefined)
const say = (key: string) => texts.t(`lawData.${key}` as 'lawData.title')
const valueTexts = {
  key: (name: string) => find(`lawData.values.${name}`),
  word: (name: string) => find(`lawData.words.${name}`),
}
const flat = (name: string) => name.replaceAll('.', '_')
const cell = (text: string) => text.replaceAll('|', '\\|')
const day = (value: PlainDate) => formatFinnishDate(value)

const titleOf = (parameter: string) => find(`lawData.parameters.${flat(parameter)}`) ?? parameter

function row(v: DescribedVersion): string {
  const validity = `${day(v.from)}–${v.to === null ? '' : day(v.to)}`
  const value = valueWords(v.value, v.unit, valueTexts)
  const checked = v.checkedOn === null ? say('notChecked') : `${day(v.checkedOn)}, ${v.checkedBy}`
  return `| ${[validity, value, v.citation, v.source, checked].map(cell).join(' | ')} |`
}

function table(parameter: string, versions: readonly DescribedVersion[]): string[] {
  return [
    `**${titleOf(parameter)}** (\`${parameter}\`)`,
    '',
    '| Voimassa | Arvo | Pykälä | Lähde | Verrattu lähteeseen |',
    '|---|---|---|---|---|',
    ...versions.map(row),
    '',
  ]
}

function tables(versions: readonly DescribedVersion[]): string[] {
  const names = [...new Set(versions.map((v) => v.parameter))]
  return names.flatMap((name) =>
    table(
      name,
      versions.filter((v) => v.parameter === name),
    ),
  )
}

function chapter(rule: DescribedRule): string[] {
  const covered = rule.lastCoveredDay
  return [
    `## ${find(`calculator.rules.${flat(rule.name)}`) ?? rule.title}`,
    '',
    `${rule.title} Sääntö \`${rule.name}\`.`,
    '',
    ...tables(rule.versions),
    covered === null ? say('noEnd') : `Viimeinen katettu päivä on ${day(covered)}.`,
    '',
    ...rule.readings.map((r) => `- ${r.question} *${say('taken')}: ${valueWords(r.taken, '', valueTexts)}.*`),
    ...rule.conflicts.map((c) => `- **Ristiriita.** ${c.says}`),
    ...rule.open.map((o) => `- **Avoinna ${day(o.since)} alkaen** (${o.citation}): ${o.says}`),
    '',
  ]
}

/** What a lawyer should look at first: how much has been compared, where sources disagree, what is open. */
function summary(rules: readonly DescribedRule[], all: readonly DescribedVersion[]): string[] {
  const checked = all.filter((v) => v.checkedOn !== null).length
  const conflicts = new Set(rules.flatMap((rule) => rule.conflicts.map((c) => c.says)))
  const open = new Set(
    rules.flatMap((rule) => rule.open.map((o) => `${day(o.since)} alkaen (${o.citation}): ${o.says}`)),
  )
  return [
    `${checked} arvoa ${all.length} arvosta on verrattu lähteeseensä. Muut ovat alan lakimuistiosta, eikä kukaan ole vielä verrannut niitä lakitekstiin; niiden kohdalla lukee *${say('notChecked')}*.`,
    '',
    'Ristiriidat, jotka on selvitettävä ennen käyttöä:',
    '',
    ...[...conflicts].map((says) => `- ${says}`),
    '',
    'Laki, jota ei vielä tunneta:',
    '',
    ...[...open].map((says) => `- ${says}`),
    '',
  ]
}

const unique = (versions: readonly DescribedVersion[]) => [
  ...new Map(versions.map((v) => [`${v.parameter} ${v.from}`, v])).values(),
]

export function lawDocument(): string {
  const rules = describeRules()
  const others = otherParameters.flatMap(describeParameter)
  const all = unique([...rules.flatMap((rule) => rule.versions), ...others])
  const body = [
    '# Lakitieto',
    '',
    'Tehty säännöistä ja niiden arvoista (`src/law`) komennolla `npm run docs`; testi sanoo, että se on ajan tasalla. Päivät ovat ensimmäinen ja viimeinen voimassaolopäivä.',
    '',
    ...summary(rules, all),
    ...rules.flatMap(chapter),
    `## ${say('others')}`,
    '',
    'Tietoja, joilla mikään sääntö ei laske mutta joita palvelu soveltaa: suunnitelmien sisältö ja tiedonsaannin perusteet.',
    '',
    ...tables(others),
  ]
  return `${body
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}
