import { describe, expect, it } from 'vitest'
import { addressOf } from './api.ts'

describe('addressOf', () => {
  it('fills the path and leaves empty questions out', () => {
    expect(
      addressOf('/api/clients/:clientId/plans', { clientId: 'a/b' }, { from: '', kind: ['x', 'y'] }),
    ).toBe('/api/clients/a%2Fb/plans?kind=x&kind=y')
  })

  it('refuses to call an address with a hole in it', () => {
    expect(() => addressOf('/api/clients/:clientId', {})).toThrow('lacks clientId')
  })
})
