import { formatFinnishDate } from '../../kernel/plain-date.ts'
import { citing, type Parameter, valueOn, versionName } from '../parameter.ts'
import { type DecisionLaw, decisionKinds } from '../parameters/decision-kinds.ts'
import { decisionLaw } from '../parameters/decision-law.ts'
import { answer, DayFact, factsOf, OneOf, type Rule, refusal } from '../rule.ts'

const facts = factsOf({ kind: OneOf(decisionKinds), decidedOn: DayFact })
export type DecisionBasis = Omit<DecisionLaw, 'instead'>

const known = Object.values(decisionLaw).filter((law): law is Parameter<DecisionLaw> => law !== null)

/** By which sections a decision of the kind is made on a day, by whom, for how long, at what price and how it is appealed. */
export const decisionBasis: Rule<typeof facts, DecisionBasis> = {
  name: 'decision.basis',
  title: 'Minkä lain nojalla päätös tehdään, kuka päättää ja miten muutosta haetaan?',
  facts,
  parameters: known,
  run({ kind, decidedOn }, options) {
    const parameter = decisionLaw[kind]
    if (parameter === null) {
      const says = 'Tämän päätöslajin lakitekstiä ei ole luettu, joten päätöstä ei tehdä sen nojalla.'
      return refusal('decision.basis.notRead', says, { facts: { kind } })
    }
    const found = valueOn(parameter, decidedOn, options)
    if (!found.ok) return gone(parameter, decidedOn) ?? found
    const { instead: _, ...law } = found.value
    const says = `Päätös tehdään ${formatFinnishDate(decidedOn)} näiden säännösten nojalla: ${law.cites.join(', ')}.`
    return answer({ versions: { [kind]: found.version } }, law, [citing(found.version, says)])
  },
}

/** The law ended before the day: what stands in its place. */
function gone(parameter: Parameter<DecisionLaw>, on: string) {
  const last = parameter.versions.at(-1)
  if (!last?.until || on < last.until) return null
  const { instead = [], cites } = last.value
  const says = `${cites.join(', ')} ei ole peruste enää ${formatFinnishDate(last.until)} alkaen. Sen sijaan: ${instead.join(' tai ')}.`
  const facts = { until: last.until, version: versionName(last), instead: [...instead] }
  return refusal('decision.basis.repealed', says, { citation: last.citation, facts })
}
