/** Targets of reported figures: what they are to reach, who set that and why. */
export const targets = {
  title: 'Targets of indicators',
  lead: 'Targets with which the figures of the monthly report are compared. What was set is not changed: it ends, and a new one begins.',
  none: 'No targets have been set. The report shows the usual ones until you set your own.',
  link: 'Targets of indicators',
  add: 'Set a target',
  met: '{{target}}, met',
  notMet: '{{target}}, not met',
  atMostOf: 'at most {{target}}',
  ongoing: 'until further notice',
  state: {
    now: 'in force',
    later: 'to come',
    over: 'over',
  },
  end: 'End',
  endOf: 'End the target: {{name}}',
  endTitle: 'End the target',
  endDay: 'Last day',
  columns: {
    name: 'Indicator',
    area: 'Area',
    period: 'Time',
    target: 'Target',
    who: 'Who set it, why',
    act: 'Actions',
  },
  form: {
    indicator: 'Indicator',
    area: 'Area',
    from: 'Begins',
    to: 'Ends',
    toHint: 'Empty: until further notice.',
    direction: 'Direction',
    atLeast: 'at least',
    atMost: 'at most',
    target: 'Target',
    targetHint: 'In the unit of the report: a number, per cent or euros.',
    reason: 'Reason',
    reasonHint: 'What the target rests on, for example a budget or a decision.',
  },
}

/** Why a figure with a target is what it is. */
export const targetWhy = {
  'report.figureWithTarget': {
    title: 'What does the figure say, and where is the target from?',
    answer: '{{definition}}',
    rule: 'The figure is counted from the register by a statistics role that sees no names. The target is set by managers and stands for the time set.',
    facts: {
      month: 'Month',
      scope: 'Area',
      id: 'Identifier',
      target: 'Target',
      setter: 'The target was set by',
      setAt: 'Set',
      reason: 'Reason',
    },
    change: [
      'The figure changes when data of the register is added or corrected.',
      'The target changes when managers end it and set a new one.',
    ],
  },
  'report.figureWithUsualTarget': {
    title: 'What does the figure say, and where is the target from?',
    answer: '{{definition}}',
    rule: 'The figure is counted from the register by a statistics role that sees no names. The target is the usual one of the monthly report; managers may set another.',
    facts: {
      month: 'Month',
      scope: 'Area',
      id: 'Identifier',
      target: 'Target',
    },
    change: [
      'The figure changes when data of the register is added or corrected.',
      'The target changes when managers end it and set a new one.',
    ],
  },
}

export const targetEvents = {
  report_targetSet: 'set a target of an indicator',
  report_targetEnded: 'ended a target of an indicator',
}

export const targetRefusals = {
  report_targetTwice:
    'The indicator has a target for the same area and time already. End it first, or choose another time.',
}
