import { useRef, useState } from 'react'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useWords } from '../../ui/words.ts'
import { useFigureSentences, usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'
import styles from './choices-table.module.css'

const none = 'none-of-these'

/**
 * Asks for the group that a row's figures need, where they would stand. Arrow keys only move the choice: nothing is
 * said, and nothing goes from the screen, before the button is pressed. A group's id is never `none-of-these`.
 */
export function AskForGroup({ axis, asks }: { axis: string; asks: boolean }) {
  const t = useWords('choices')
  const { aid, add } = useTalk()
  const sentences = useFigureSentences()
  const plain = usePlainWords()
  const announce = useAnnounce()
  const [picked, setPicked] = useState<string | undefined>(undefined)
  const [isMissing, setMissing] = useState(false)
  const asked = useRef<HTMLDivElement>(null)
  const found = aid.facts.axes?.find(({ id }) => id === axis)
  if (!found || !asks) return <span className={styles['words']}>{t('group.above')}</span>

  function choose() {
    if (picked === undefined) return setMissing(true)
    const group = picked === none ? null : picked
    // The row, or the page where it is asked above the table, outlives the question that stands in it.
    asked.current?.closest<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true })
    add({ type: 'group.chosen', axis, group })
    announce(group === null ? t('group.nowNone') : t('group.nowFor', { group: sentences.group(axis, group) }))
  }

  return (
    <Writable>
      <div ref={asked} className={styles['ask']}>
        <p className={styles['words']}>{t('group.ask')}</p>
        <RadioGroup
          layout="row"
          legend={plain(`axes.${axis}.name`)}
          choices={[
            ...found.groups.map(({ id }) => ({ value: id, label: sentences.group(axis, id) })),
            { value: none, label: t('group.notKnown') },
          ]}
          chosen={picked}
          onChoose={setPicked}
        />
        {isMissing && picked === undefined ? <p role="alert">{t('group.missing')}</p> : null}
        <div>
          <Button onClick={choose}>{t('group.use')}</Button>
        </div>
      </div>
    </Writable>
  )
}
