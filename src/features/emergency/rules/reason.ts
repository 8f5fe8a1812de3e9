import { accept, type Result, refuse } from '../../../kernel/refusal.ts'

/** At least a sentence (access.md, emergency); the database refuses less (emergency_opening, check). */
export const sentence = { letters: 20, words: 3 } as const

/** The reason without spaces around it; refused at the field when it is no sentence. */
export function checkReason(text: string): Result<string> {
  const reason = text.trim()
  const isSentence = reason.length >= sentence.letters && reason.split(/\s+/).length >= sentence.words
  return isSentence ? accept(reason) : refuse('emergency.reason', { fields: { reason: 'sentence' } })
}
