import { expect, it } from 'vitest'
import { personNote, readersOf } from './message-presenter.ts'

const person = { holderId: '1', role: 'nurse', organisation: 'Terveyspalvelu', isClient: false }
const at = (name: string, readAt: string | null) => ({ ...person, name, readAt })

it('a message was read by those who opened the thread after it, not by its author', () => {
  const message = { sentAt: '2026-11-23T10:00:00.000Z', author: 'Elina' }
  const participants = [
    at('Elina', '2026-11-23T10:00:00.000Z'),
    at('Mikael', '2026-11-23T10:05:00.000Z'),
    at('Kaisa', '2026-11-23T09:59:00.000Z'),
    at('Sanna', null),
  ]
  expect(readersOf(message, { participants })).toEqual(['Mikael'])
})

it('a person is said by role and organisation, the client as the client', () => {
  const role = (name: string) => (name === 'nurse' ? 'sairaanhoitaja' : name)
  expect(personNote(at('Eva', null), role, 'asiakas')).toBe('sairaanhoitaja, Terveyspalvelu')
  expect(personNote({ ...at('Sanna', null), isClient: true }, role, 'asiakas')).toBe('asiakas')
})
