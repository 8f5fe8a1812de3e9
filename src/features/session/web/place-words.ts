import { useMe, useRoleName, useT } from '../../../ui/index.ts'
import type { Me } from '../contract.ts'

/** Who was here when the page was drawn; the page's own `me` has all that the contract's has. */
export const useMeThen = () => useMe() as Me

/** For whom somebody acts, in words: "omavalmentaja, Työllisyysalue", "hoidat asioita: Aino". */
export function usePlaceWords() {
  const t = useT()
  const role = useRoleName()
  return ({ position, persons, client }: Me): string => {
    if (position) return [role(position.role), position.organisation.name].join(', ')
    const now = persons.find(({ isNow }) => isNow)
    return now?.proxyId ? t('proxy.acting', { name: client?.name ?? now.name }) : t('proxy.own')
  }
}
