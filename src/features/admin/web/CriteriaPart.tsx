import { CriteriaPart } from '../../certificate/web/index.ts'

/** /hallinta/osaaminen */
export default CriteriaPart
