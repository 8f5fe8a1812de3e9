import { useMay } from '../../../ui/index.ts'
import { OrganisationsPart } from './OrganisationsPart.tsx'
import SubstitutesPart from './SubstitutesPart.tsx'

/** What Hallinta opens with: organisations, or for a manager the substitutes. */
export default function AdminHome() {
  return useMay('admin.list') ? <OrganisationsPart /> : <SubstitutesPart />
}
