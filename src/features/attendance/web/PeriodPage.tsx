import { LoadedPage, useApi, useParam } from '../../../ui/index.ts'
import { CertificatePart } from '../../certificate/web/index.ts'
import { FeedbackPart } from '../../feedback/web/index.ts'
import { readPeriod } from '../../period/contract.ts'
import { PeriodView } from '../../period/web/index.ts'
import { Marks } from './Marks.tsx'

/** /jaksot/$periodId: one period with its marks of attendance. */
export default function PeriodPage() {
  return <PeriodWithMarks periodId={useParam('periodId')} above="/jaksot" withFile />
}

interface Props {
  readonly periodId: string
  readonly above: string
  readonly withFile: boolean
}

/** The same page for workers and, in its own frame, for the place. */
export function PeriodWithMarks({ periodId, above, withFile }: Props) {
  const period = useApi(readPeriod, { params: { periodId } })
  return (
    <LoadedPage of={period}>
      {(data) => (
        <PeriodView
          periodId={periodId}
          above={{ to: above }}
          withFile={withFile}
          outcome={
            data.contractOn === null ? null : (
              <>
                <CertificatePart periodId={periodId} />
                <FeedbackPart periodId={periodId} />
              </>
            )
          }
          marks={
            data.contractOn === null && data.attendance.marked === 0 ? null : (
              <Marks periodId={periodId} name={data.client} hoursPerDay={data.hoursPerDay} />
            )
          }
        />
      )}
    </LoadedPage>
  )
}
