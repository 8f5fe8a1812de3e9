import { useApi, useFilters } from '../../../ui/index.ts'
import { listShareLists } from '../contract.ts'

/** The list that the page is about: the one in the address, else the first. */
export function useShareList() {
  const lists = useApi(listShareLists, {})
  const [filters, change] = useFilters()
  const all = lists.data?.lists ?? []
  const list = all.find(({ id }) => id === filters.lista) ?? all[0]
  return { lists, all, list, filters, change }
}
