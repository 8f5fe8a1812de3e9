import { Notice, useT } from '../../../ui/index.ts'
import './goals.css'

/** What somebody else saved while one was writing, a sentence each; nothing when nobody did. */
export function Meanwhile({ changes }: { changes: readonly string[] }) {
  const t = useT()
  if (changes.length === 0) return null
  return (
    <Notice live>
      {t('goals.form.meanwhile')}
      <ul className="goal-changes">
        {changes.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  )
}
