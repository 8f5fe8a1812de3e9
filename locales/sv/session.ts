import type { session as fi } from '../fi/session.ts'
import type { Texts } from '../types.ts'

export const session = {
  chooseTitle: 'Välj vem du loggar in som',
  chooseText:
    'Det här är ett demonstrationsområde. Människorna och uppgifterna är påhittade, och inget lösenord behövs.',
  unknownTitle: 'Kontot har ingen uppgift i den här tjänsten',
  unknownText:
    'Identifieringen lyckades, men ingen uppgift har öppnats för dig. Be din organisations huvudanvändare öppna en.',
  noProvider: 'Inloggningen är inte i bruk. Administratör: se docs/operations.md, punkten OIDC_ISSUER.',
  again: 'Logga in på nytt',
} satisfies Texts<typeof fi>
