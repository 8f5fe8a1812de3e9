import { useParam } from '../../../ui/index.ts'
import { PlaceView } from '../../place/web/index.ts'
import { LearnedPart } from './LearnedPart.tsx'

/** /paikat/$placeId: one place as announced, and what can be learned there. */
export default function PlacePage() {
  const placeId = useParam('placeId')
  return <PlaceView placeId={placeId} above="/paikat" learned={<LearnedPart placeId={placeId} />} />
}
