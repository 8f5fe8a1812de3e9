import { plainDate } from '../src/kernel/plain-date.ts'
import { latest } from '../src/law/parameter.ts'
import { personalCheck } from '../src/law/parameters/identity.ts'

/** A share list of so many people and months, and who they are. */
export interface ShareFile {
  readonly codes: readonly string[]
  readonly text: string
  readonly rows: number
}

const pad = (n: number, length: number) => String(n).padStart(length, '0')

/** Invented codes of the individual numbers that nobody has (900–999), one for each n. */
export function codeOf(n: number): string {
  const digits = `${pad(1 + (n % 28), 2)}${pad(1 + (Math.floor(n / 28) % 12), 2)}${pad(40 + (Math.floor(n / 336) % 60), 2)}`
  const number = pad(900 + (Math.floor(n / 20_160) % 100), 3)
  const marks = latest(personalCheck).value
  return `${digits}-${number}${marks[Number(`${digits}${number}`) % 31]}`
}

export function makeShareFile(people: number, months: number): ShareFile {
  const codes = Array.from({ length: people }, (_, n) => codeOf(n))
  const lines = [
    'month,identity_code,municipality,benefit_days,paid_days,paid_eur,share_percent,share_eur,row_kind',
  ]
  for (let at = 0; at < months; at += 1) {
    // whole years before those of the area’s own lists, however many months there are
    const month = `${2023 - Math.ceil(months / 12) + Math.floor(at / 12)}-${pad(1 + (at % 12), 2)}`
    for (const [n, code] of codes.entries())
      lines.push(`${month},${code},091,${300 + (n % 700)},21,781.41,50,390.71,`)
  }
  return { codes, text: `${lines.join('\n')}\n`, rows: people * months }
}

export const today = plainDate('2026-11-23')
