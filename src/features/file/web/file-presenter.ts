import type { TFunction } from 'i18next'
import type { FileOpened, GroundView } from '../contract.ts'

type Fi = 'ownCustomer'

/** Rule of a ground without its first word: `access.jointService` → `jointService`. */
const wordOf = (view: GroundView): string => view.why.rule.replace(/^access\./, '')

/** "Näet nämä tiedot, koska kuulut …" with the section, for the strongest ground; the others named after it. */
export function whyNotice(grounds: readonly GroundView[], t: TFunction) {
  const kinds = [...new Map(grounds.map((view) => [view.why.rule, view])).values()]
  const [first, ...others] = kinds
  if (!first) return null
  const colleagues = first.why.facts.colleagues
  const also = others.map((view) => t(`terms.grounds.${wordOf(view) as Fi}`)).join(', ')
  return {
    why: first.why,
    sees: t(`file.sees.${wordOf(first) as Fi}`, {
      colleagues: Array.isArray(colleagues) ? colleagues.join(', ') : '',
      endsAt: first.why.facts.endsAt,
    }),
    cite: first.why.cite === 'agreed' ? '' : first.why.cite,
    also: also ? t('file.also', { grounds: also }) : '',
  }
}

/** Tabs that this person has on this file, with the number of unread messages. */
export const openTabs = <T extends { readonly action: string }>(
  tabs: readonly T[],
  file: Pick<FileOpened, 'permitted'>,
): readonly T[] => tabs.filter((tab) => file.permitted.includes(tab.action))
