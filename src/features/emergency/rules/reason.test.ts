import { describe, expect, it } from 'vitest'
import { checkReason } from './reason.ts'

describe('the reason of an emergency opening', () => {
  it('is at least a sentence', () => {
    expect(checkReason('  Asiakas on poliisilaitoksella ja lääkitys on selvitettävä. ')).toEqual({
      ok: true,
      value: 'Asiakas on poliisilaitoksella ja lääkitys on selvitettävä.',
    })
  })

  it.each(['', '   ', 'hätä', 'kiireellinenasiakiireellinen', 'a b c', 'yksi kaksisanaajajavähänkirjaimia'])(
    'refuses "%s" at the field',
    (text) => {
      expect(checkReason(text)).toMatchObject({
        refusal: { code: 'emergency.reason', fields: { reason: 'sentence' } },
      })
    },
  )
})
