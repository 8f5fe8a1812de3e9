import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Why as WhyAnswer } from '../../kernel/why.ts'
import { Button } from '../controls/Button.tsx'
import { useT } from '../i18n.ts'
import { Popover } from '../overlay/Popover.tsx'
import { presentWhy, type WhyWords } from './why-presenter.ts'

interface Props {
  readonly why: WhyAnswer
  /** What is asked about, for a screen reader: "määräaika, Aaro Kivelä". */
  readonly about: string
  /** The answer is a no. */
  readonly refusal?: boolean
}

interface WordsProps extends Pick<Props, 'about' | 'refusal'> {
  readonly words: WhyWords | undefined
}

/** The small "Miksi?" beside a deadline, refusal, amount, match or permission. Nothing is shown without words for the rule. */
export function Why({ why, about, refusal = false }: Props) {
  const { i18n } = useTranslation()
  return <WhyButton words={presentWhy(why, i18n)} about={about} refusal={refusal} />
}

/** The same for words that are ready, as those of a refusal. */
export function WhyButton({ words, about, refusal }: WordsProps) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  if (!words) return null
  const close = () => setOpen(false)
  return (
    <>
      <button
        ref={button}
        type="button"
        className="why"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t('common.why.button')}
        <span className="vh"> {about}</span>
      </button>
      <Popover
        anchor={button}
        isOpen={isOpen}
        onClose={close}
        labelledBy={id}
        className={refusal ? 'why-panel no' : 'why-panel'}
      >
        <WhyBody words={words} titleId={id} onClose={close} />
      </Popover>
    </>
  )
}

/** Each section is a plain link: the panel needs no network until somebody follows it. */
const Cited = ({ words }: { words: WhyWords }) => {
  const t = useT()
  if (words.citations.length === 0) return <p className="meta">{words.agreed}</p>
  return words.citations.map(({ act, section, url, actName }) => (
    <p key={`${act} ${section}`}>
      <a href={url} target="_blank" rel="noreferrer">
        {section ? `${act}, ${section}` : act}
        <span className="vh"> {t('common.newWindow')}</span>
      </a>{' '}
      <span className="meta">{actName}</span>
    </p>
  ))
}

/** The same reasons as the page's own content, without a panel. */
export function Reasons({ why }: { why: WhyAnswer }) {
  const { i18n } = useTranslation()
  const id = useId()
  const words = presentWhy(why, i18n)
  return words ? <WhyBody words={words} titleId={id} /> : null
}

/** What the panel says; also used where the reason is the page's own content. */
function WhyBody({ words, titleId, onClose }: { words: WhyWords; titleId: string; onClose?: () => void }) {
  const t = useT()
  return (
    <>
      <div className="title">
        <h2 id={titleId}>{words.title}</h2>
        {onClose ? (
          <Button small onClick={onClose}>
            {t('common.close')}
          </Button>
        ) : null}
      </div>
      <p className="answer">{words.answer}</p>
      <h3>{t('common.why.rule')}</h3>
      <p>{words.rule}</p>
      <Cited words={words} />
      {words.facts.length > 0 ? (
        <>
          <h3>{t('common.why.facts')}</h3>
          <dl>
            {words.facts.map((row) => (
              <div key={row.label}>
                <dt>{row.label}</dt>
                <dd>
                  {row.value}
                  {row.note ? <span className="meta block">{row.note}</span> : null}
                </dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
      {words.change.length > 0 ? (
        <>
          <h3>{t('common.why.change')}</h3>
          <ul className="change">
            {words.change.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : null}
      <h3>{t('common.why.version')}</h3>
      <p className="meta">{words.version}</p>
    </>
  )
}
