/** Targets of reported figures: what they are to reach, who set that and why. */
export const targets = {
  title: 'Indikatorernas mål',
  lead: 'Målvärden som månadsrapportens tal jämförs med. Det som har satts ändras inte: det upphör, och ett nytt börjar.',
  none: 'Inga målvärden har satts. Rapporten visar de vedertagna målen tills du sätter egna.',
  link: 'Indikatorernas mål',
  add: 'Sätt ett mål',
  met: '{{target}}, uppfylls',
  notMet: '{{target}}, uppfylls inte',
  atMostOf: 'högst {{target}}',
  ongoing: 'tills vidare',
  state: {
    now: 'i kraft',
    later: 'kommande',
    over: 'upphört',
  },
  end: 'Avsluta',
  endOf: 'Avsluta målet: {{name}}',
  endTitle: 'Avsluta målet',
  endDay: 'Sista dagen',
  columns: {
    name: 'Indikator',
    area: 'Område',
    period: 'Tid',
    target: 'Mål',
    who: 'Vem satte, varför',
    act: 'Åtgärder',
  },
  form: {
    indicator: 'Indikator',
    area: 'Område',
    from: 'Börjar',
    to: 'Slutar',
    toHint: 'Tom: tills vidare.',
    direction: 'Riktning',
    atLeast: 'minst',
    atMost: 'högst',
    target: 'Målvärde',
    targetHint: 'I rapportens enhet: antal, procent eller euro.',
    reason: 'Motivering',
    reasonHint: 'Vad målet grundar sig på, till exempel en budget eller ett beslut.',
  },
}

/** Why a figure with a target is what it is. */
export const targetWhy = {
  'report.figureWithTarget': {
    title: 'Vad säger talet, och varifrån kommer målet?',
    answer: '{{definition}}',
    rule: 'Talet räknas ur registret av en statistikroll som inte ser namn. Målet sätts av ledningen och gäller den tid som sattes.',
    facts: {
      month: 'Månad',
      scope: 'Område',
      id: 'Beteckning',
      target: 'Mål',
      setter: 'Målet sattes av',
      setAt: 'Satt',
      reason: 'Motivering',
    },
    change: [
      'Talet ändras när registrets uppgifter kompletteras eller rättas.',
      'Målet ändras när ledningen avslutar det och sätter ett nytt.',
    ],
  },
  'report.figureWithUsualTarget': {
    title: 'Vad säger talet, och varifrån kommer målet?',
    answer: '{{definition}}',
    rule: 'Talet räknas ur registret av en statistikroll som inte ser namn. Målet är månadsrapportens vedertagna; ledningen kan sätta ett annat.',
    facts: {
      month: 'Månad',
      scope: 'Område',
      id: 'Beteckning',
      target: 'Mål',
    },
    change: [
      'Talet ändras när registrets uppgifter kompletteras eller rättas.',
      'Målet ändras när ledningen avslutar det och sätter ett nytt.',
    ],
  },
}

export const targetEvents = {
  report_targetSet: 'satte ett mål för en indikator',
  report_targetEnded: 'avslutade en indikators mål',
}

export const targetRefusals = {
  report_targetTwice:
    'Indikatorn har redan ett mål för samma område och tid. Avsluta det först eller välj en annan tid.',
}
