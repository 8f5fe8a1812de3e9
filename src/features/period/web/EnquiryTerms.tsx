import { type Term, Terms, useFormat, useT, Why } from '../../../ui/index.ts'
import { useHalfDayWords, wordOf } from '../../place/web/index.ts'
import type { EnquiryView } from '../contract.ts'

/** What a place needs to know in order to answer; never who. */
export function EnquiryTerms({ enquiry }: { enquiry: EnquiryView }) {
  const t = useT()
  const { range, list } = useFormat()
  const halfDays = useHalfDayWords()
  const { needs, asker } = enquiry
  const words = (all: readonly string[]) => list(all.map((word) => wordOf(word, t)))
  const rows: Term[] = [
    { term: t('periods.answers.service'), value: t(`periods.kinds.${enquiry.kind}`) },
    { term: t('periods.answers.when'), value: range(enquiry.from, enquiry.to) },
    { term: t('periods.answers.days'), value: halfDays(enquiry.days) },
    ...(needs.field ? [{ term: t('periods.answers.field'), value: wordOf(needs.field, t) }] : []),
    ...(needs.languages.length > 0
      ? [{ term: t('periods.answers.language'), value: words(needs.languages) }]
      : []),
    ...(needs.characteristics.length > 0
      ? [{ term: t('periods.answers.characteristics'), value: words(needs.characteristics) }]
      : []),
    ...(needs.support ? [{ term: t('periods.answers.support'), value: needs.support }] : []),
    {
      term: t('periods.answers.asker'),
      value: [asker.name, asker.organisation, asker.phone].filter(Boolean).join(', ') || '–',
    },
  ]
  const why = { rule: 'places.hold', cite: 'Sovittu', version: 'E1', facts: { hours: null } }
  return (
    <>
      <Terms rows={rows} soft />
      <div className="meta mt1">
        {t('periods.answers.noName')} <Why why={why} about={enquiry.place} />
      </div>
    </>
  )
}
