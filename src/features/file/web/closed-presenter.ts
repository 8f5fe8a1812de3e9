import type { TFunction } from 'i18next'
import type { ClosedOnFile } from '../contract.ts'
import type { FileTab } from './tabs.ts'

export interface ClosedLine {
  readonly what: string
  /** What is missing and what to do; with the section where there is one. */
  readonly why: string
}

/** Kinds of organisation by the names that the matrix's columns use. */
const kinds = {
  employment: 'employmentAuthority',
  social: 'wellbeingCounty',
  health: 'healthService',
  kela: 'kela',
  workshop: 'workshop',
} as const

type Part = ClosedOnFile['parts'][number]

function whyOf({ missing, level, grounds, parties, cite }: Part, t: TFunction): string {
  const named = parties.map((party) => t(`terms.organisationKinds.${kinds[party as keyof typeof kinds]}`))
  const words = {
    grounds: grounds.map((ground) => t(`terms.grounds.${ground as 'ownCustomer'}`)).join(', '),
    parties: named.join(', '),
  }
  const isNobodys = missing === 'others' && named.length === 0
  const key = isNobodys ? 'nobody' : missing === 'others' && level === 'write' ? 'change' : missing
  return [t(`file.closed.missing.${key}`, words), cite ? `(${cite})` : ''].filter(Boolean).join(' ')
}

/** What the reader does not see, what is seen and not changed, and the tabs that belong to other roles. */
export function presentClosed({ parts, acts }: ClosedOnFile, tabs: readonly FileTab[], t: TFunction) {
  const linesOf = (level: Part['level']): ClosedLine[] =>
    parts
      .filter((part) => part.level === level)
      .map((part) => ({ what: t(`terms.categories.${part.category as 'plan'}`), why: whyOf(part, t) }))
  const ofRoles = tabs.flatMap((tab): ClosedLine[] => {
    const roles = acts.find(({ action }) => action === tab.action)?.roles ?? []
    if (roles.length === 0) return []
    const words = roles.map((role) => t(`terms.roles.${role}`)).join(', ')
    return [{ what: t(`file.tabs.${tab.name}`), why: t('file.closed.roles', { roles: words }) }]
  })
  return [
    { title: t('file.closed.read'), lines: linesOf('read') },
    { title: t('file.closed.write'), lines: linesOf('write') },
    { title: t('file.closed.acts'), lines: ofRoles },
  ].filter(({ lines }) => lines.length > 0)
}
