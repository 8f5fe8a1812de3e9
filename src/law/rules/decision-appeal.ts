import type { Static } from 'typebox'
import { addDays, formatFinnishDate, type PlainDate } from '../../kernel/plain-date.ts'
import { rollForward } from '../calendar.ts'
import { citing, type Options, type Parameter, valueOn } from '../parameter.ts'
import { holidayCalendar } from '../parameters/deadlines.ts'
import { appealDays, eNoticeDays, letterDays } from '../parameters/decisions.ts'
import {
  answer,
  type Because,
  badFacts,
  DayFact,
  factsOf,
  lawOn,
  Maybe,
  OneOf,
  type Refused,
  type Rule,
} from '../rule.ts'

const facts = factsOf({
  sentOn: Maybe(DayFact),
  method: OneOf(['letter', 'eNotice', 'handedOver']),
  receivedOn: Maybe(DayFact),
})
type Facts = Static<typeof facts>

/**
 * Last day of a request for correction: 30 days from receipt, rolled. A letter is received on the 7th and an
 * electronic notice on the 3rd day after sending, unless `receivedOn` shows another day.
 */
export const decisionAppeal: Rule<typeof facts, { receivedOn: PlainDate; lastDay: PlainDate }> = {
  name: 'decision.appeal',
  title: 'Mikä on oikaisuvaatimuksen viimeinen päivä?',
  facts,
  parameters: [appealDays, letterDays, eNoticeDays, holidayCalendar],
  run(facts, options) {
    const receipt = receiptOf(facts, options)
    if ('refusal' in receipt) return receipt
    const { receivedOn } = receipt
    const law = lawOn({ appealDays }, facts.sentOn ?? receivedOn, options)
    if (!law.ok) return law
    const days = law.values.appealDays
    const lastDay = rollForward(addDays(receivedOn, days))
    const says = `Oikaisua voi vaatia ${days} päivän kuluessa tiedoksisaannista (${formatFinnishDate(receivedOn)}): viimeinen päivä on ${formatFinnishDate(lastDay)}.`
    return answer(law, { receivedOn, lastDay }, [receipt.because, citing(law.versions.appealDays, says)])
  },
}

interface Receipt {
  readonly receivedOn: PlainDate
  readonly because: Because
}

function receiptOf(facts: Facts, options: Options | undefined): Receipt | Refused {
  const { sentOn, method } = facts
  const shown = facts.receivedOn ?? (method === 'handedOver' ? sentOn : null)
  if (shown) {
    if (sentOn && shown < sentOn) return badFacts({ receivedOn: 'beforeSentOn' })
    const says = `Päätös on saatu tiedoksi ${formatFinnishDate(shown)}.`
    return { receivedOn: shown, because: { cite: '434/2003 49 c §', says } }
  }
  if (!sentOn) return badFacts(method === 'handedOver' ? { receivedOn: 'required' } : { sentOn: 'required' })
  const parameter: Parameter<number> = method === 'letter' ? letterDays : eNoticeDays
  const found = valueOn(parameter, sentOn, options)
  if (!found.ok) return found
  const receivedOn = addDays(sentOn, found.value)
  const says = `${method === 'letter' ? 'Kirje' : 'Sähköinen viesti'} katsotaan saaduksi ${found.value}. päivänä lähettämisestä: ${formatFinnishDate(receivedOn)}.`
  return { receivedOn, because: citing(found.version, says) }
}
