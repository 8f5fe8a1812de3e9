import type { refusals as fi } from '../fi/refusals.ts'
import type { Texts } from '../types.ts'

export const refusals = {
  changedMeanwhile:
    'Någon annan hann spara först. Det du skrivit finns kvar. Se det senaste och spara sedan.',
  notFound: 'Detta hittades inte. Uppgiften finns inte, eller så hör den inte till dig.',
  notPermitted: 'Din roll räcker inte till detta. Be klientens arbetspar göra det.',
  notSignedIn: 'Din inloggning har upphört. Logga in på nytt, det du skrivit finns kvar.',
  invalid: 'Några punkter måste rättas. De är märkta nedan.',
  tooMany: 'Det är för många försök i rad. Vänta en minut och försök på nytt.',
  unknown: 'Detta kan inte göras nu. Det du skrivit finns kvar.',
} satisfies Texts<typeof fi>
