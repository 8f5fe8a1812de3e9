import type { refusals as fi } from '../fi/refusals.ts'
import type { Texts } from '../types.ts'
import { adminRefusals } from './admin.ts'
import { certificateRefusals } from './certificate.ts'
import { deadlineRefusals } from './deadlines.ts'
import { decisionRefusals } from './decisions.ts'
import { feedbackRefusals } from './feedback.ts'
import { filingRefusals } from './filing.ts'
import { lawRefusals } from './law.ts'
import { personRefusals } from './person.ts'
import { placingRefusals } from './placing.ts'
import { reportRefusals } from './report.ts'
import { rightsRefusals } from './rights.ts'
import { statementRefusals } from './statements.ts'
import { targetRefusals } from './targets.ts'

export const refusals = {
  ...adminRefusals,
  ...decisionRefusals,
  ...deadlineRefusals,
  ...certificateRefusals,
  ...feedbackRefusals,
  ...filingRefusals,
  ...reportRefusals,
  ...targetRefusals,
  ...rightsRefusals,
  ...personRefusals,
  ...lawRefusals,
  ...placingRefusals,
  ...statementRefusals,
  changedMeanwhile:
    'Någon annan hann spara först. Det du skrivit finns kvar. Se det senaste och spara sedan.',
  notFound: 'Detta hittades inte. Uppgiften finns inte, eller så hör den inte till dig.',
  notPermitted: 'Din roll räcker inte till detta. Be den vars uppgift det är göra det.',
  access_acceptFirst:
    'Du ser bara remissen om den här klienten. De andra uppgifterna öppnas när du godkänner den.',
  session_switched: 'Sidan har öppnats i en annan uppgift. Ladda om sidan.',
  notSignedIn: 'Din inloggning har upphört. Logga in på nytt, det du skrivit finns kvar.',
  invalid: 'Några punkter måste rättas. De är märkta nedan.',
  tooMany: 'Det är för många försök i rad. Vänta en minut och försök på nytt.',
  unknown: 'Detta kan inte göras nu. Det du skrivit finns kvar.',
  period_noDocument:
    'Dokumentet kan inte göras av perioden ännu. Det går när platsen är reserverad och avtalet ingånget.',
  path_closingOpen: 'Ärendet är ännu öppet. Det kan exporteras när det har avslutats.',
  path_closingRefused: 'Ärendet togs aldrig emot, så det finns ingen slutbedömning att exportera.',
  path_closingUnassessed: 'Ärendet saknar orsak eller slutbedömning, eller så ser du dem inte.',
  path_notClosed: 'Ärendet är ännu öppet. Slutbedömningen kan skrivas ut när ärendet har avslutats.',
  decision_notOwn: 'Det här är en annan myndighets beslut. Be om dokumentet av den som fattade beslutet.',
  path_moveNotNow: 'Detta görs inte i det här skedet av vägen. Se på vägen vad som står på tur.',
  path_noSuchMove: 'Vägen har inget sådant skede. Se på vägen vad som står på tur.',
  path_over: 'Vägen är redan avslutad. Öppna en ny om servicen behövs igen.',
  path_noCase: 'Klienten är inte på den här vägen. Öppna vägen först.',
  path_alreadyOpen: 'Klienten har redan en öppen väg i den här servicen. Fortsätt med den.',
  path_notYourLane: 'Detta hör till en annan myndighet. Be arbetsparet göra det.',
  path_dayInFuture: 'Dagen ligger i framtiden. Anteckna den när det har skett.',
  path_dayBeforeOpening: 'Dagen är före vägens början {{openedOn, plainDay}}. Kontrollera dagen.',
  path_reasonMissing: 'Skriv varför. Motiveringen blir kvar i klientens uppgifter.',
  path_criteriaNotMet:
    'Förutsättningarna för sektorsövergripande stöd uppfylls inte med dessa uppgifter. Kontrollera uppgifterna eller hänvisa till annan service.',
  path_scopeNotMet:
    'Ingen gräns i lagen uppfylls med dessa uppgifter. Arbetsverksamheten kan också börja på klientens egen begäran.',
  path_assessmentMissing:
    'Skriv bedömningen. Lagen överlåter detta åt sakkunnigas prövning, så motiveringen ska synas.',
  path_pairOfTwo:
    'Arbetsparet ska ha en från arbetskraftsmyndigheten och en från välfärdsområdet. Välj båda.',
  path_sameOrganisation:
    'Arbetsparets medlemmar är från samma organisation. Välj medlemmar från olika organisationer.',
  path_clientNotInformed:
    'Klienten ska informeras före registreringen. Anteckna dagen då du berättade om stödet och det gemensamma registret.',
  path_informedTooLate:
    'Klienten ska informeras senast när arbetsparet utses. Kontrollera dagen {{informedOn, plainDay}}.',
  path_criteriaFirst: 'Förutsättningarna bedöms före arbetsparet. Anteckna bedömningen först.',
  path_pairFirst: 'Arbetsparet saknas. Utse det först.',
  path_consentFirst: 'Samtycke har inte frågats. Anteckna klientens svar först, också ett nej.',
  path_consentAnswerMissing: 'Välj vad klienten svarade.',
  path_meetFirst: 'Bedömningen av servicebehovet börjar med det gemensamma mötet. Anteckna mötet först.',
  path_mappingFirst: 'Planen görs utifrån bedömningen av servicebehovet. Slutför bedömningen först.',
  path_planNotSigned: 'Planen gäller inte ännu. Alla parter undertecknar den först.',
  path_closingReasonMissing: 'Välj orsak till avslutandet.',
  path_finalAssessmentMissing: 'Skriv slutbedömningen: vad som uppnåddes och vad som behövs framöver.',
  path_refuseInstead: 'Servicen har inte börjat ännu. Välj Öppna inte och skriv varför.',
  path_closeInstead: 'Servicen har redan börjat. Avsluta den med en slutbedömning.',
  path_assessFirst: 'Servicebehovet bedöms före planen. Anteckna bedömningen först.',
  path_planFirst:
    'Platsen reserveras utifrån planen. Gör först en aktiveringsplan eller en sektorsövergripande sysselsättningsplan.',
  path_placeFirst: 'Beslutet gäller en reserverad plats. Reservera en plats först.',
  path_decisionFirst: 'Avtalet görs utifrån beslutet. Anteckna beslutet först.',
  path_contractFirst: 'Perioden börjar med avtalet. Anteckna avtalet först.',
  path_evaluateFirst: 'Perioden utvärderas före fortsättning eller avslut. Anteckna utvärderingen först.',
  path_decisionMissing:
    'Beslutets nummer eller beslutsfattare saknas. Anteckna beslutet så som det fattades.',
  path_decisionInFuture: 'Beslutet är inte fattat ännu. Anteckna det på beslutsdagen.',
  path_mappingLate:
    'Tiden för bedömningen gick ut {{dueOn, plainDay}}, för {{days}} dagar sedan. Anteckningen sparades.',
  referral_alreadyWaiting:
    'Det finns redan en remiss om klienten som väntar på enhetens svar. Se den under Remisser.',
  referral_ownOrganisation:
    'En remiss går till en annan organisation. Inom den egna organisationen byter du ansvarig person.',
  referral_wrongReceiver: 'Enheten tar inte emot en sådan remiss. Välj en annan enhet eller service.',
  referral_reasonMissing: 'Skriv orsaken. Den andra parten ser den.',
  plan_frozen: 'Planen ändras inte under undertecknandet. Återför den till utkast eller gör en ny version.',
  plan_alreadyMaking: 'Samma plan görs redan. Fortsätt med utkastet.',
  plan_notSigning: 'Planen är inte för undertecknande. Sänd utkastet för undertecknande först.',
  plan_notDraft: 'Endast ett utkast kan lämnas. Återför först planen till utkast, eller avsluta den.',
  plan_notInForce: 'En ny version görs av en plan som gäller. Fortsätt med utkastet.',
  plan_goalMissing: 'Målet saknas. Skriv det tillsammans med klienten.',
  plan_pointsMissing: 'Planen saknar {{count}} punkter i lagen. De är markerade.',
  plan_authorityLast: 'Myndigheten undertecknar sist. Vänta på de övriga.',
  plan_multiSectorStands:
    'En sektorsövergripande sysselsättningsplan gäller och ersätter aktiveringsplanen. Kom överens om saken i den.',
  plan_unconfirmed:
    'Arbetskraftsmyndigheten och vuxensocialarbetet bekräftar förutsättningarna före underskrifterna.',
  plan_nothingToConfirm: 'Bara förutsättningarna för en lättare aktiveringsplan bekräftas.',
  plan_notConfirmer:
    'Förutsättningarna bekräftas av arbetskraftsmyndighetens tjänsteman och vuxensocialarbetet.',
  plan_alreadyConfirmed: 'Din myndighet har redan bekräftat förutsättningarna.',
  plan_preconditionsFirst: 'Skriv först förutsättningarna. Bekräftelsen gäller dem.',
  plan_ratedEarly: 'Resultaten bedöms när planen har varit i kraft.',
  plan_alreadyRated: 'Bedömningen är redan given. Den ändras inte.',
  plan_noOutcomes: 'Inga resultat har valts i planen.',
  plan_ratingsMissing: 'Bedöm ännu {{count}} resultat.',
  plan_reviewDay: 'Dagen för översyn ska vara en kommande dag. Rätta dagen eller lämna den tom.',
  plan_alreadySigned: 'Den här parten har redan undertecknat.',
  plan_notParty: 'Du är inte part i den här planen. Parterna undertecknar själva.',
  plan_jointCaseFirst:
    'En sektorsövergripande sysselsättningsplan görs inom sektorsövergripande stöd. Öppna det först och bedöm servicebehovet.',
  share_reviewClosed:
    'Protokollet är redan godkänt, och det som avtalats ändras inte längre. Anteckna ändringen vid nästa månads genomgång.',
  share_reviewerTwice:
    'Personen är redan utsedd för den här kommunen under dessa dagar. Avsluta det tidigare uppdraget först.',
  importing_notLast:
    'Det här är inte den senaste importen, eller så är den redan ångrad. Bara den senaste importen kan ångras.',
  importing_waitsForKeys:
    'Importen väntar: personbeteckningar flyttas till en ny nyckel. Importera filerna när den som sköter driften har tagit bort den gamla nyckeln.',
  importing_notYours:
    'Din organisation kan bara importera sina egna platser och närvaron på dem: {{names}}. Uppgifter om klienter importeras av en myndighet eller kommun.',
  importing_fileTwice: 'Samma fil har valts två gånger. Lämna kvar den ena.',
} satisfies Texts<typeof fi>
