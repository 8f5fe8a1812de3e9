/** Key of a refusal's text: codes are dotted (`rehab.period.tooShort`), keys are flat (`refusals.rehab_period_tooShort`). */
export const refusalKey = (code: string): string => `refusals.${code.replaceAll('.', '_')}`
