import type { TFunction } from 'i18next'
import { plainDay } from '../../../../locales/format.ts'
import { factsBlock, type OfficialDocument, sectionOf, textBlock } from '../../../kernel/document.ts'
import {
  clientSection,
  helpSection,
  type Letterhead,
  officialDocument,
  signatureSection,
} from '../../document/rules/letterhead.ts'
import type { Consent } from '../contract.ts'

/** Whom it lets see: a unit of an organisation, or those of it who already work with the client, who speaks or is spoken to. */
const receiverOf = (
  { organisation, unit }: Pick<Consent, 'organisation' | 'unit'>,
  t: TFunction,
  theirs: 'toMine' | 'toYou',
): string =>
  unit
    ? t('consent.toUnit', { unit: unit.name, organisation: organisation.name })
    : t(`consent.${theirs}`, { organisation: organisation.name })

/**
 * A consent, or its refusal, on paper: to whom, what, for what purpose, until when, and the right to withdraw it
 * (2016/679 art. 7). What was given in own pages is signed already; the rest has a line for the client.
 */
export function consentDocument(head: Letterhead, consent: Consent, t: TFunction): OfficialDocument {
  const { purpose, categories, validUntil, givenOn, via, answer, withdrawnAt } = consent
  const isRefused = answer === 'refused'
  const given = via === 'ownPage' ? t('documents.consent.ownPage', { on: givenOn }) : null
  const what = categories.map((category) => t(`terms.categories.${category}`))
  return officialDocument(
    head,
    {
      name: 'suostumus',
      type: t('documents.types.consent'),
      title: isRefused ? t('documents.consent.refusal') : t('documents.consent.title'),
      day: givenOn as Letterhead['day'],
      isSecret: true,
      sections: [
        clientSection(head, t),
        ...sectionOf(
          t('documents.consent.says'),
          textBlock(isRefused ? t('documents.consent.refuses') : t('documents.consent.gives')),
        ),
        ...sectionOf(t('consent.fields.receiver'), textBlock(receiverOf(consent, t, 'toMine'))),
        ...sectionOf(t('consent.fields.categories'), [{ is: 'list', items: what }]),
        ...sectionOf(t('consent.fields.purpose'), textBlock(purpose)),
        ...sectionOf(
          t('documents.consent.validity'),
          factsBlock(
            [t('documents.consent.givenOn'), plainDay(givenOn)],
            [t('consent.fields.validUntil'), validUntil ? plainDay(validUntil) : t('consent.untilWithdrawn')],
            [t('documents.consent.state'), t(`consent.states.${consent.state}`)],
            [
              t('documents.consent.withdrawn'),
              withdrawnAt ? t('consent.withdrawnAt', { at: withdrawnAt }) : null,
            ],
          ),
        ),
        ...sectionOf(t('documents.consent.rights'), textBlock(t('documents.consent.rightsText'))),
        ...signatureSection([{ party: t('plan.parties.client'), name: head.client.name, given }], t),
      ],
      companion: {
        title: t('documents.consent.plain.title'),
        sections: [
          ...sectionOf(t('documents.consent.plain.what'), textBlock(t(`documents.consent.plain.${answer}`))),
          ...sectionOf(t('documents.consent.plain.who'), textBlock(receiverOf(consent, t, 'toYou'))),
          ...sectionOf(t('documents.consent.plain.sees'), [
            { is: 'list', items: categories.map((category) => t(`own.categories.${category}`)) },
          ]),
          ...sectionOf(t('documents.consent.plain.mind'), textBlock(t('documents.consent.plain.mindText'))),
          helpSection(head, t),
        ],
      },
    },
    t,
  )
}
