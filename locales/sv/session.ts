import type { session as fi } from '../fi/session.ts'
import type { Texts } from '../types.ts'

export const session = {
  own: {
    title: 'Sessioner och jäv',
    link: 'Sessioner',
    open: 'Öppna sessioner',
    lead: 'Var du är inloggad nu. Avsluta en session om du inte känner igen den eller inte längre har enheten.',
    started: 'Började {{at, dayTime}}',
    seen: 'senast använd {{at, dayTime}}',
    here: 'Den här sessionen',
    end: 'Avsluta',
    ended: 'Sessionen har avslutats.',
    endOthers: 'Avsluta alla andra',
    othersEnded_one: '{{count}} session har avslutats.',
    othersEnded_other: '{{count}} sessioner har avslutats.',
    alone: 'Det finns inga andra sessioner.',
    client: 'Egna sidor',
    proxy: 'För en annans räkning',
  },
  chooseTitle: 'Välj vem du loggar in som',
  chooseText:
    'Det här är ett demonstrationsområde. Människorna och uppgifterna är påhittade, och inget lösenord behövs.',
  unknownTitle: 'Kontot har ingen uppgift i den här tjänsten',
  unknownText:
    'Identifieringen lyckades, men ingen uppgift har öppnats för dig. Be din organisations huvudanvändare öppna en.',
  noProvider: 'Inloggningen är inte i bruk. Administratör: se docs/operations.md, punkten OIDC_ISSUER.',
  again: 'Logga in på nytt',
} satisfies Texts<typeof fi>
