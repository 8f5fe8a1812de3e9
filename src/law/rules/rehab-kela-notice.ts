import {
  addMonths,
  endOfMonth,
  formatFinnishDate,
  type PlainDate,
  startOfMonth,
} from '../../kernel/plain-date.ts'
import { citing } from '../parameter.ts'
import { kelaNoticeMonths } from '../parameters/rehab-money.ts'
import { answer, DayFact, factsOf, lawOn, type Rule } from '../rule.ts'

const facts = factsOf({ metOn: DayFact })

/** Last day of Kela's notice to the authority: the end of the following calendar month, not rolled. */
export const rehabKelaNotice: Rule<typeof facts, { due: PlainDate }> = {
  name: 'rehab.kelaNotice',
  title: 'Milloin Kelan on viimeistään ilmoitettava rajan täyttymisestä?',
  facts,
  parameters: [kelaNoticeMonths],
  run({ metOn }, options) {
    const law = lawOn({ kelaNoticeMonths }, metOn, options)
    if (!law.ok) return law
    const due = endOfMonth(addMonths(startOfMonth(metOn), law.values.kelaNoticeMonths))
    return answer(law, { due }, [
      citing(
        law.versions.kelaNoticeMonths,
        `Kela ilmoittaa ${formatFinnishDate(metOn)} täyttyneestä rajasta seuraavan kalenterikuukauden loppuun mennessä: ${formatFinnishDate(due)}.`,
      ),
    ])
  },
}
