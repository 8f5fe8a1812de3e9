/** Events and refusals of consents, the log and own pages. */
export const rightsEvents = {
  plan_makersListed: 'looked at who makes the plan',
  plan_makerNamed: 'named an official to make the plan',
  plan_makerEnded: 'ended an official’s naming',
  proxy_listed: 'looked at who acts for the client',
  proxy_recorded: 'recorded a representative',
  proxy_ended: 'ended an authorisation',
  session_personSwitched: 'changed whom to act for',
  emergency_opened: 'opened the file in an emergency',
  emergency_reviewed: 'reviewed an emergency opening',
  emergency_listed: 'looked at emergency openings',
  emergency_ownListed: 'looked at own emergency openings',
  consent_listed: 'looked at the consents',
  consent_recorded: 'recorded a consent',
  consent_refused: 'recorded a refusal',
  consent_narrowed: 'narrowed the consent',
  consent_withdrawn: 'withdrew the consent',
  consent_effectSeen: 'looked at who would lose sight',
  consent_whoSeesRead: 'looked at who sees the information',
  log_ownRead: 'looked at own log',
  log_changesRead: 'looked at the changes',
  log_myReadingsRead: 'looked at own readings',
  log_searched: 'searched the log',
  log_exported: 'exported the log as a table',
  log_personSearched: 'looked for a person for log data',
  log_requestAnswered: 'printed log data',
  own_homeOpened: 'opened My path',
  own_daysRead: 'looked at own days',
}

export const rightsRefusals = {
  plan_notMadeTogether: 'Officials are named to an activation plan that is being made or in force.',
  plan_makerUnfit: 'Choose an official of the employment authority or the wellbeing services county.',
  emergency_reason:
    'Write at least a sentence on why the file must be opened now. The client and the reviewers see it.',
  emergency_noReviewer:
    'Nobody can review the emergency opening. Ask the administrator to name a data protection officer or a manager in the organisation.',
  consent_over: 'This consent is no longer in force. It cannot be changed.',
  consent_narrow_nothingLeft: 'Everything has been cleared. If nothing may be shown, withdraw the consent.',
  consent_narrow_wider: 'Narrowing cannot add information. Record a new consent.',
  consent_narrow_longer:
    'Narrowing cannot lengthen a consent that ends {{until, plainDay}}. Record a new consent.',
  consent_narrow_same: 'Nothing changed. Clear something or choose an earlier last day.',
}
