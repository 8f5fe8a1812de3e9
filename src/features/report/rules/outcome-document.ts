import type { TFunction } from 'i18next'
import type { Language } from '../../../../locales/types.ts'
import type { OfficialDocument, Sender } from '../../../kernel/document.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { OutcomeFigures } from '../outcomes-contract.ts'
import { outcomeSections } from './outcome-sections.ts'
import { serviceWord } from './outcome-words.ts'

export interface OutcomePaper {
  readonly language: Language
  readonly day: PlainDate
  readonly sender: Sender
  /** Name of the municipality and organisation, or of the whole area. */
  readonly scope: string
  readonly outcomes: OutcomeFigures
}

/** Outcomes of a service as an official document: counts only, the working group's. */
export function outcomeDocument({ outcomes, ...paper }: OutcomePaper, t: TFunction): OfficialDocument {
  const { service, month } = outcomes
  return {
    name: `vaikuttavuus-${service.replace('.', '-').toLowerCase()}-${month}`,
    language: paper.language,
    type: t('report.paper'),
    title: `${t('outcomes.title')}: ${serviceWord(service, t)}, ${paper.scope}`,
    sender: paper.sender,
    day: paper.day,
    number: null,
    secrecy: null,
    recipient: [],
    sections: outcomeSections(outcomes, paper.language, t),
    companion: null,
  }
}
