import { addYears, formatFinnishDate, isBefore, laterOf, type PlainDate } from '../../kernel/plain-date.ts'
import { citing } from '../parameter.ts'
import { deletionDay, RECORDS, retentionYears } from '../parameters/records.ts'
import { answer, DayFact, factsOf, lawOn, OneOf, type Rule } from '../rule.ts'

const facts = factsOf({ record: OneOf(RECORDS), closedOn: DayFact })

/** The last day of keeping: the record is destroyed at once after it. */
export const retentionDestroyAfter: Rule<typeof facts, { after: PlainDate }> = {
  name: 'retention.destroyAfter',
  title: 'Minkä päivän jälkeen tieto hävitetään?',
  facts,
  parameters: [...Object.values(retentionYears), deletionDay],
  run({ record, closedOn }, options) {
    const parameter = retentionYears[record]
    const firstLaw = parameter.versions[0]?.from ?? closedOn
    const law = lawOn({ parameter }, laterOf(closedOn, firstLaw), options)
    if (!law.ok) return law
    const years = law.values.parameter
    const after = addYears(closedOn, years)
    const says = `Säilytysaika on ${years} vuotta päivästä ${formatFinnishDate(closedOn)}: tieto hävitetään ${formatFinnishDate(after)} jälkeen.`
    const because = citing(law.versions.parameter, says)
    if (!isBefore(after, firstLaw)) return answer(law, { after }, [because])
    const over = `Aika oli kulunut jo ennen lain voimaantuloa ${formatFinnishDate(firstLaw)}, joten tieto hävitetään heti.`
    return answer(law, { after }, [because, citing(law.versions.parameter, over)])
  },
}
