import type { Ctx } from '../../platform/http/context.ts'
import { isCharacteristic, isField, isSpokenLanguage } from '../place/rules/vocabulary.ts'
import type { EnquiryNeeds } from './contract.ts'

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** What stands in an enquiry's `needs`, in the words of the vocabulary; anything else is left out. */
export function toEnquiryNeeds(value: unknown): EnquiryNeeds {
  const raw = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  return {
    field: isField(raw.field) ? raw.field : null,
    languages: listOf(raw.languages).filter(isSpokenLanguage),
    characteristics: listOf(raw.characteristics).filter(isCharacteristic),
    support: typeof raw.support === 'string' ? raw.support : null,
  }
}

/** What was asked of the place; empty for a period that was imported. */
export async function readEnquiryNeeds(ctx: Ctx, enquiryId: string | null): Promise<EnquiryNeeds> {
  if (enquiryId === null) return toEnquiryNeeds(null)
  const row = await ctx.tx
    .selectFrom('enquiry')
    .select('needs')
    .where('id', '=', enquiryId)
    .executeTakeFirst()
  return toEnquiryNeeds(row?.needs)
}
