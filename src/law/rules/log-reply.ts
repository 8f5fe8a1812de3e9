import { addMonths, addYears, formatFinnishDate, type PlainDate } from '../../kernel/plain-date.ts'
import { citing } from '../parameter.ts'
import { logReply } from '../parameters/records.ts'
import { answer, DayFact, factsOf, lawOn, type Rule } from '../rule.ts'

const facts = factsOf({ requestedOn: DayFact })

/** Reply to a customer's request for log data, not rolled, and the oldest day that is given without a special reason. */
export const logReplyRule: Rule<typeof facts, { due: PlainDate; notOlderThan: PlainDate }> = {
  name: 'log.reply',
  title: 'Milloin lokitietopyyntöön on vastattava?',
  facts,
  parameters: [logReply],
  run({ requestedOn }, options) {
    const law = lawOn({ logReply }, requestedOn, options)
    if (!law.ok) return law
    const { replyMonths, oldestYears } = law.values.logReply
    const due = addMonths(requestedOn, replyMonths)
    const notOlderThan = addYears(requestedOn, -oldestYears)
    return answer(law, { due, notOlderThan }, [
      citing(
        law.versions.logReply,
        `Lokitiedot annetaan ${replyMonths} kuukauden kuluessa, viimeistään ${formatFinnishDate(due)}; ennen ${formatFinnishDate(notOlderThan)} syntyneet vain erityisestä syystä.`,
      ),
    ])
  },
}
