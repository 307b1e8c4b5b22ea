import { numberIn } from '../../../i18n/interface-words.ts'
import { Button } from '../../ui/button.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { useLanguage, useWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'
import styles from './choices-stage.module.css'

interface NarrowDownProps {
  isOverview: boolean
  /** Absent unless some choices are compared and there are more of them. */
  seeAll?: ((all: boolean) => void) | undefined
  onChoose: () => void
}

/** With many choices: first put aside, then compare two to four, and back to all of them at any time. */
export function NarrowDown({ isOverview, seeAll, onChoose }: NarrowDownProps) {
  const t = useWords('choices')
  const language = useLanguage()
  const { aid } = useTalk()
  const count = aid.facts.options.length
  const said = { count, n: numberIn(language, count) }
  return (
    <>
      {isOverview ? <p className={styles['soft']}>{t('compare.first', said)}</p> : null}
      <Writable>
        <Button className={styles['choose']} onClick={onChoose}>
          {t('compare.choose')}
        </Button>
      </Writable>
      {isOverview && seeAll ? (
        <Button
          kind="quiet"
          className={styles['choose']}
          onClick={() => {
            seeAll(false)
            focusHeading()
          }}
        >
          {t('compare.back')}
        </Button>
      ) : null}
    </>
  )
}
