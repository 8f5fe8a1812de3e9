/** Reports: the monthly report on the page, on paper and as a command. */
export const report = {
  title: 'Monthly report {{month}}',
  paper: 'Report',
  definitions: 'Definitions',
  wholeArea: 'Whole area',
  municipality: 'Municipality',
  pageTitle: 'Reports',
  lead: 'The figures are counted from the register. Open one to see its course and the people behind it.',
  monthLabel: 'Month',
  aboutFigure: 'about {{name}}',
  exports: 'Export the report',
  csv: 'CSV',
  xlsx: 'Excel',
  pdf: 'PDF',
  print: 'Print',
  course: 'Course over thirteen months',
  courseTable: 'The figures as a table',
  behind: 'Behind the figure',
  of: 'The figure',
  by: 'Divisor: what it is compared with',
  leftOut_one: '{{count}} is left out, since you have no ground to see the person.',
  leftOut_other: '{{count}} are left out, since you have no ground to see them.',
  nobody: 'Nobody behind the figure is open to you.',
  noPeople: 'There are no people behind this figure.',
  person: 'Name',
  born: 'Year of birth',
  times: 'Times',
  reached: 'Target {{target}} reached',
  notReached: 'Target {{target}} not reached',
  back: 'All indicators',
  columns: {
    id: 'id',
    name: 'Indicator',
    value: 'Value',
    yearBefore: 'A year before',
    change: 'Change',
    target: 'Target',
    definition: 'Definition',
  },
  groups: {
    rehab: 'Rehabilitative work',
    joint: 'Joint service',
    jobseekers: 'Jobseekers',
    subsidy: 'Pay-subsidised work',
    meetings: 'Meetings',
    unemployment: 'Unemployment',
    shareList: 'Municipal share',
    plans: 'Plans',
    consents: 'Consents',
    places: 'Places',
    money: 'Compensation',
    needs: 'Service needs and health',
  },
  command: {
    usage:
      'npm run --silent report -- --month YYYY-MM [--format json|csv|xlsx|pdf] [--out FILE] [--municipality CODE] [--language fi|sv|en]',
    help: 'Prints the monthly report of what is in the database. json and csv go to standard output unless a file is named; xlsx and pdf need one.',
    month: '--month: give the month as YYYY-MM',
    format: '--format: json, csv, xlsx or pdf',
    out: '--out: name the file for xlsx or pdf',
    municipality: '--municipality: there is no municipality {{code}}',
    language: '--language: fi, sv or en',
    unknown: 'Not understood: {{option}}',
  },
}

/** Why a figure is what it is. */
export const reportWhy = {
  'report.figure': {
    title: 'What does the figure say?',
    answer: '{{definition}}',
    rule: 'The figure is counted from the register by a statistics role that sees no names. You see the people behind it on your own grounds only.',
    facts: {
      month: 'Month',
      scope: 'Area',
      id: 'Identifier',
    },
    change: ['The figure changes when data of the register is added or corrected.'],
  },
}

export const reportEvents = {
  report_read: 'read the monthly report',
  report_figureRead: 'read a figure of the report and the people behind it',
  report_exported: 'exported the monthly report',
  report_printed: 'took the monthly report as a document',
}

export const reportRefusals = {
  report_notYet: 'The month {{month}} has not begun yet. Choose an earlier one.',
}
