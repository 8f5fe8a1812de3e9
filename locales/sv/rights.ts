/** Events and refusals of consents, the log and own pages. */
export const rightsEvents = {
  plan_makersListed: 'såg vilka som gör upp planen',
  plan_makerNamed: 'utsåg en tjänsteman att göra upp planen',
  plan_makerEnded: 'avslutade en tjänstemans uppdrag',
  proxy_listed: 'såg vem som företräder klienten',
  proxy_recorded: 'antecknade en företrädare',
  proxy_ended: 'avslutade en fullmakt',
  session_personSwitched: 'bytte vems ärenden som sköts',
  emergency_opened: 'öppnade uppgifterna i en nödsituation',
  emergency_reviewed: 'granskade en nödöppning',
  emergency_listed: 'såg nödöppningarna',
  emergency_ownListed: 'såg sina egna nödöppningar',
  consent_listed: 'såg på samtyckena',
  consent_recorded: 'registrerade ett samtycke',
  consent_refused: 'registrerade ett förbud',
  consent_narrowed: 'begränsade samtycket',
  consent_withdrawn: 'återtog samtycket',
  consent_effectSeen: 'såg vem som skulle förlora insyn',
  consent_whoSeesRead: 'såg vem som ser uppgifterna',
  log_ownRead: 'såg på sin egen logg',
  log_changesRead: 'såg på ändringarna',
  log_myReadingsRead: 'såg på sina egna visningar',
  log_searched: 'sökte i loggen',
  log_exported: 'exporterade loggen som tabell',
  log_personSearched: 'sökte en person för logguppgifter',
  log_requestAnswered: 'skrev ut logguppgifter',
  own_homeOpened: 'öppnade Min stig',
  own_daysRead: 'såg på sina egna dagar',
}

export const rightsRefusals = {
  plan_notMadeTogether: 'Personer utses till en aktiveringsplan som görs upp eller är i kraft.',
  plan_makerUnfit: 'Välj en tjänsteman vid arbetskraftsmyndigheten eller välfärdsområdet.',
  emergency_reason:
    'Skriv minst en mening om varför uppgifterna måste öppnas nu. Klienten och granskarna ser den.',
  emergency_noReviewer:
    'Ingen kan granska nödöppningen. Be administratören utse ett dataskyddsombud eller en chef i organisationen.',
  consent_over: 'Det här samtycket gäller inte längre. Det kan inte ändras.',
  consent_narrow_nothingLeft: 'Alla uppgifter är avmarkerade. Om inget får visas, återta samtycket helt.',
  consent_narrow_wider: 'En begränsning kan inte lägga till uppgifter. Registrera ett nytt samtycke.',
  consent_narrow_longer:
    'En begränsning kan inte förlänga ett samtycke som upphör {{until, plainDay}}. Registrera ett nytt samtycke.',
  consent_narrow_same: 'Inget ändrades. Avmarkera någon uppgift eller välj en tidigare sista dag.',
}
