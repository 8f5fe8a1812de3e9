import type { TFunction } from 'i18next'
import { daysBetween, longDayOf, weekNumber } from '../../../../locales/format.ts'
import type { Language } from '../../../../locales/types.ts'
import type { CountGroup } from '../../../ui/index.ts'
import { type DeskRow, deskFilters, type Worklist } from '../contract.ts'

export type DeskFilter = (typeof deskFilters)[number]
type Group = 'deadlines' | 'turns' | 'today' | 'aside'

/** The counts in the columns of the page. */
const groups: Readonly<Record<Group, readonly DeskFilter[]>> = {
  deadlines: ['all', 'overdue', 'within7', 'within30', 'moved'],
  turns: ['mine', 'client', 'otherAuthority', 'nobody'],
  today: ['meetingsToday', 'newReferrals', 'newForMe', 'heldPlaces'],
  aside: ['periodsEnding', 'notContacted', 'missingAttendance', 'consentsExpiring'],
}
const alarming: readonly DeskFilter[] = ['overdue', 'nobody']

export const isDeskFilter = (word: string | undefined): word is DeskFilter =>
  deskFilters.some((filter) => filter === word)

/** Days that a filter's words name, from the settings that the list was counted with. */
export const daysOf = (filter: DeskFilter, { soonDays, nearDays }: Worklist['limits']): { days?: number } =>
  filter === 'within7' ? { days: soonDays } : filter === 'within30' ? { days: nearDays } : {}

/** What is mine, or on a manager's desk the unit's. */
const ofUnit = { all: true, mine: true, newForMe: true } as const
const isOfUnit = (filter: DeskFilter): filter is keyof typeof ofUnit => filter in ofUnit

export const countGroups = (
  { counts, limits }: Pick<Worklist, 'counts' | 'limits'>,
  t: TFunction,
  isUnits = false,
): CountGroup[] =>
  (Object.keys(groups) as Group[]).map((group) => ({
    title: t(`desk.groups.${group}`),
    // that rules moved deadlines is said when they did
    items: groups[group]
      .filter((key) => key !== 'moved' || counts.moved > 0)
      .map((key) => ({
        key,
        label:
          isUnits && isOfUnit(key) ? t(`desk.ofUnit.${key}`) : t(`desk.counts.${key}`, daysOf(key, limits)),
        count: counts[key],
        alarming: alarming.includes(key),
      })),
  }))

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "Maanantai 23.11.2026, viikko 48 · 58 asiakasta, joista 7 odottaa sinua" */
export function metaLine(
  { day, counts }: Pick<Worklist, 'day' | 'counts'>,
  language: Language,
  t: TFunction,
  isUnits = false,
): string {
  return t('desk.meta', {
    day: capitalised(longDayOf(day, language)),
    week: t('common.week', { number: weekNumber(day) }),
    clients: t('desk.clients', { count: counts.all }),
    turns: turnsOf(counts.mine, t, isUnits ? 'desk.ofUnit.turns' : 'desk.turns'),
  })
}

const turnsOf = (count: number, t: TFunction, words: 'desk.turns' | 'desk.ofUnit.turns'): string =>
  count === 0 ? t(`${words}_zero`) : t(words, { count })

/** Heading of the list, and what stands there when it is empty; a manager's desk is the unit's. */
export const listTitle = (
  filter: DeskFilter,
  limits: Worklist['limits'],
  t: TFunction,
  isUnits = false,
): string =>
  isUnits && filter === 'mine' ? t('desk.ofUnit.list') : t(`desk.list.${filter}`, daysOf(filter, limits))
export const emptyText = (
  filter: DeskFilter,
  limits: Worklist['limits'],
  t: TFunction,
  isUnits = false,
): string =>
  isUnits && filter === 'mine' ? t('desk.ofUnit.empty') : t(`desk.empty.${filter}`, daysOf(filter, limits))

export type Part = 'overdue' | 'soon' | 'later' | 'none'
export function partOf(
  { due }: Pick<DeskRow, 'due'>,
  { day, limits }: Pick<Worklist, 'day' | 'limits'>,
): Part {
  if (due === null) return 'none'
  const days = daysBetween(day, due.on)
  if (days < 0) return 'overdue'
  return days <= limits.soonDays ? 'soon' : 'later'
}

/** Headings of the list's parts; with their number where it is known: the whole list, or all of it read. */
export function partTitles(
  list: { readonly rows: readonly DeskRow[]; readonly isWhole: boolean; readonly filter: DeskFilter },
  desk: Pick<Worklist, 'day' | 'counts' | 'limits'>,
  t: TFunction,
): Readonly<Record<Part, string>> {
  const { counts, limits } = desk
  const read = (part: Part) => list.rows.filter((row) => partOf(row, desk) === part).length
  const known: Partial<Record<Part, number>> =
    list.filter === 'all' ? { overdue: counts.overdue, soon: counts.within7 } : {}
  const titleOf = (part: Part) => {
    const count = known[part] ?? (list.isWhole ? read(part) : undefined)
    const word = t(`desk.parts.${part}`, { days: limits.soonDays })
    return count === undefined ? word : t('desk.part', { part: word, count })
  }
  return {
    overdue: titleOf('overdue'),
    soon: titleOf('soon'),
    later: titleOf('later'),
    none: titleOf('none'),
  }
}

/** Name as the list shows it; a protected client has none for one without the right. */
export const nameOf = ({ name }: Pick<DeskRow, 'name'>, t: TFunction): string => name ?? t('desk.unnamed')

/** "s. 1974 · Laihia · uusi" */
export function personLine(
  row: Pick<DeskRow, 'birthYear' | 'municipality' | 'newForMe'>,
  language: Language,
  t: TFunction,
): string {
  const born = row.birthYear === null ? '' : t('clients.born', { year: String(row.birthYear) })
  const place = row.municipality ? row.municipality[language === 'sv' ? 'nameSv' : 'nameFi'] : ''
  return [born, place, row.newForMe ? t('desk.new') : ''].filter(Boolean).join(' · ')
}

export const stageWord = ({ stage }: Pick<DeskRow, 'stage'>, t: TFunction): string =>
  stage === null
    ? t('desk.jobSearch')
    : t(`path.steps.${stage.path}.${stage.status}` as 'path.steps.joint.referral')

/** What is done next: what the nearest deadline asks for, else what the path says. */
export function actWord({ due, stage }: Pick<DeskRow, 'due' | 'stage'>, t: TFunction): string {
  const act = due?.kind ?? stage?.act ?? 'agreeNext'
  return t(`desk.acts.${act}` as 'desk.acts.agreeNext')
}

/** The smaller line under the act, from the facts of the deadline; empty when they say nothing more. */
export function actNote({ due }: Pick<DeskRow, 'due'>, today: string, t: TFunction): string {
  if (due === null) return ''
  const { facts } = due.why
  const has = (name: string) => facts[name] !== undefined && facts[name] !== null
  switch (due.kind) {
    case 'mappingPlan':
      return mappingNote(due, today, t)
    case 'planReview':
      return has('months') ? t('desk.notes.planReview', { months: facts.months }) : ''
    case 'evaluation':
      return has('periodEndsOn') ? t('desk.notes.evaluation', { periodEndsOn: facts.periodEndsOn }) : ''
    case 'periodEnd':
      return has('from') ? t('desk.notes.periodEnd', { from: facts.from }) : ''
    case 'nextContact':
      return has('setOn') ? t('desk.notes.nextContact', { setOn: facts.setOn }) : ''
    case 'referralAnswer':
      return has('sentOn') ? t('desk.notes.referralAnswer', { sentOn: facts.sentOn }) : ''
    case 'paperWanted':
      return has('askedOn') ? t('desk.notes.paperWanted', { askedOn: facts.askedOn }) : ''
    case 'carryOut':
      return has('pendingSince') ? t('desk.notes.carryOut', { pendingSince: facts.pendingSince }) : ''
    default:
      return ''
  }
}

function mappingNote(due: NonNullable<DeskRow['due']>, today: string, t: TFunction): string {
  const { startedOn, days } = due.why.facts
  if (typeof startedOn !== 'string' || typeof days !== 'number') return ''
  return t('desk.notes.mappingPlan', { day: daysBetween(startedOn, today) + 1, of: days })
}

export interface TurnView {
  readonly kind: 'mine' | 'other' | 'none'
  readonly word: string
}

/** Whose turn: one's own, nobody's, or by name of the lane whose it is. */
export function turnView(
  { turn, stage }: Pick<DeskRow, 'turn' | 'stage'>,
  t: TFunction,
  isUnits = false,
): TurnView | null {
  if (turn === null) return null
  if (turn === 'mine') return { kind: 'mine', word: t(isUnits ? 'desk.ofUnit.mine' : 'desk.turn.mine') }
  if (turn === 'nobody') return { kind: 'none', word: t('desk.turn.nobody') }
  const lane = turn === 'client' ? 'client' : (stage?.lane ?? 'otherAuthority')
  return { kind: 'other', word: t(`desk.turn.${lane}`) }
}
