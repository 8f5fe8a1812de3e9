import { TabLinks, useApi, useMay, useT } from '../../../ui/index.ts'
import { listEnquiries } from '../../period/contract.ts'
import './attendance.css'

/** Parts of Paikkani: attendance, enquiries with their number, participants, places. */
export function PlaceTabs() {
  const t = useT()
  const mayAnswer = useMay('period.answer')
  const enquiries = useApi(listEnquiries, {}, { enabled: mayAnswer })
  const waiting = enquiries.data?.enquiries.length ?? 0
  const tabs = [
    { to: '/paikkani', label: t('attendance.myPlace.attendance') },
    ...(mayAnswer
      ? [
          {
            to: '/paikkani/kyselyt',
            label: t('attendance.myPlace.enquiries'),
            ...(waiting > 0 ? { mark: waiting } : {}),
          },
        ]
      : []),
    { to: '/paikkani/osallistujat', label: t('attendance.myPlace.participants') },
    { to: '/paikkani/paikat', label: t('attendance.myPlace.places') },
  ]
  return <TabLinks label={t('attendance.myPlace.sections')} tabs={tabs} />
}
