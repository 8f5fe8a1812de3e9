import { useFilters } from '../../../ui/index.ts'

const yearOf = (text: string | undefined) => (/^(19|20)\d\d$/.test(text ?? '') ? Number(text) : undefined)

/** From which year to which; what cannot be read of it is as if it were not there. */
export function spanOf({ vuodesta, vuoteen }: Readonly<Record<string, string | undefined>>) {
  const [from, to] = [yearOf(vuodesta), yearOf(vuoteen)]
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

/** The same of the address. */
export const useYears = () => spanOf(useFilters()[0])
