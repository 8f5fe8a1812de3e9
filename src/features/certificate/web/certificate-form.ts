import type { Checked } from '../../../ui/index.ts'
import type { CertificateBody, CriteriaUnit, PeriodCertificate, Said } from '../contract.ts'
import type { Level } from '../rules/levels.ts'

export interface CertificateValues {
  readonly tasks: string
  readonly words: string
  /** By requirement; `none`: not assessed. */
  readonly levels: Readonly<Record<string, Level | 'none'>>
  /** Units that are shown to be assessed. */
  readonly unitIds: readonly string[]
}

/** Begins with what is saved, else with what the place has said already; shows its own units, and those that were begun. */
export function initialValues({
  certificate,
  units,
  isOfPlace,
  suggested,
}: PeriodCertificate): CertificateValues {
  const { tasks, words } = certificate ?? suggested
  const levels = Object.fromEntries(
    certificate?.skills.map(({ requirementId, level }) => [requirementId, level]) ?? [],
  )
  const shown = units.filter(({ requirements }) => isOfPlace || requirements.some(({ id }) => id in levels))
  return { tasks, words, levels, unitIds: shown.map(({ id }) => id) }
}

/** A draft may be empty; what is signed says something. */
export function checkCertificate(
  { tasks, words, levels }: CertificateValues,
  { id, version, signs }: { readonly id: string; readonly version: number | null; readonly signs: boolean },
): Checked<CertificateBody> {
  const skills = Object.entries(levels).flatMap(([requirementId, level]) =>
    level === 'none' ? [] : [{ requirementId, level }],
  )
  if (signs && skills.length === 0) return { ok: false, errors: { skills: 'required' } }
  return { ok: true, value: { id, version, tasks: tasks.trim(), words: words.trim(), skills } }
}

/** In the language of the page, else in the Finnish of the criteria. */
export const saidIn = (said: Said, language: string): string =>
  (language === 'sv' ? said.sv : language === 'en' ? said.en : null) ?? said.fi

/** A requirement by itself, with a capital: the criteria go on from "the student …". */
export const sentence = (said: Said, language: string): string => {
  const text = saidIn(said, language)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "Ylläpitosiivous (Puhtaus- ja kiinteistöpalvelualan perustutkinto, OPH-1825-2021)" */
export const unitLabel = ({ name, qualification, version }: CriteriaUnit, language: string): string =>
  `${saidIn(name, language)} (${saidIn(qualification, language)}, ${version})`
