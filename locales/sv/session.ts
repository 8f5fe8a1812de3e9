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
  stopped: {
    ended: 'Sessionen har avslutats',
    endedText:
      'Sessionen avslutas när tjänsten inte har använts på en stund eller när den har avslutats någon annanstans. Det du skrivit finns kvar. Logga in på nytt: inloggningen öppnas i en egen flik, och den här sidan fortsätter där du slutade.',
    signIn: 'Logga in och fortsätt',
    switched: 'Du bytte i en annan flik',
    switchedText:
      'Den här sidan öppnades så här: {{before}}. Nu är du här: {{now}}. Ingenting har sparats fel.',
    back: 'Fortsätt: {{before}}',
    go: 'Gå till: {{now}}',
    another: 'Sidan är inte längre öppen för dig',
    anotherText:
      'Någon annan har loggat in i den här webbläsaren, eller så har din uppgift upphört. Sidans uppgifter visas inte.',
    home: 'Till startsidan',
  },
  signedIn: {
    title: 'Du är inloggad',
    text: 'Gå tillbaka till fliken där du höll på. Den fortsätter där du slutade. Den här fliken kan stängas.',
    home: 'Till startsidan',
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
