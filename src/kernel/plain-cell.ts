/** What a spreadsheet would run as a formula, also after spaces (OWASP, CSV injection). */
const runs = /^\s*[=+\-@\t\r|%]/

/** Text of a cell that every spreadsheet shows as it is: what it would run is led by an apostrophe. */
export const plainCell = (text: string): string => (runs.test(text) ? `'${text}` : text)
