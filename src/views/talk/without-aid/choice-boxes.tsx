import { useEffect, useId, useRef, useState } from 'react'
import { asNow } from '../../../domain/consultation/blank-aid.ts'
import { numberIn } from '../../../i18n/interface-words.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import { WrittenField } from '../../ui/written-field.tsx'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import styles from './without-aid.module.css'

/** The boxes in which choices are written: those that are written, those opened here, and always one to write in. */
function useBoxes() {
  const { consultation, newId } = useTalk()
  const options = consultation.withoutAid?.options ?? []
  const written = options.filter(({ kind }) => kind === 'active').map(({ id }) => id)
  const [opened, setOpened] = useState<readonly string[]>([])
  const [spare, setSpare] = useState(newId)
  const all = [...written.filter((id) => !opened.includes(id)), ...opened]
  const shown = all.length > 0 ? all : [spare]
  return {
    shown,
    textOf: (id: string) => options.find((option) => option.id === id)?.text,
    open: () => {
      const box = newId()
      const isSpareShown = all.length === 0
      setOpened([...opened, ...(isSpareShown ? [spare] : []), box])
      setSpare(newId())
      return box
    },
    // What was written of a choice that was taken out stays with its id: a new choice needs a new one.
    close: (id: string) => {
      setOpened(opened.filter((box) => box !== id))
      if (id === spare) setSpare(newId())
    },
  }
}

/** What there is to choose from, each in a box of its own; carrying on as now stands first and cannot be taken out. */
export function ChoiceBoxes() {
  const t = useWords('blank')
  const { consultation, add } = useTalk()
  const announce = useAnnounce()
  const id = useId()
  const { shown, textOf, open, close } = useBoxes()
  const adder = useRef<HTMLButtonElement>(null)
  const [justOpened, setJustOpened] = useState<string>()
  const nothing = consultation.withoutAid?.options.find(({ kind }) => kind === 'nothing')
  const isAlone = shown.every((box) => (textOf(box) ?? '').trim() === '')
  const nth = useNth(shown.length + 1)
  useSaidOnLeaving(isAlone ? t('start.leftAlone') : undefined)

  function takeOut(box: string) {
    const text = textOf(box)
    if (text !== undefined) add({ type: 'choice.optionRemoved', option: box })
    announce(t('start.takenOut', { choice: text || nth(shown.indexOf(box) + 1) }))
    close(box)
    adder.current?.focus()
  }

  return (
    <section aria-labelledby={id} className={stage['part']}>
      <h2 id={id}>{t('start.choices')}</h2>
      <ol className={styles['boxes']}>
        <li>
          <fieldset aria-label={nth(0)}>
            <WrittenField
              label={t('start.choice')}
              hint={t('start.asNowHint')}
              stored={nothing ? nothing.text : t('asNow')}
              lines={1}
              maxLength={120}
              onWritten={(text) =>
                add({ type: 'choice.optionAdded', option: nothing?.id ?? asNow, text, kind: 'nothing' })
              }
            />
          </fieldset>
        </li>
        {shown.map((box, place) => (
          <ChoiceBox
            key={box}
            nth={nth(place + 1)}
            stored={textOf(box) ?? ''}
            takesFocus={box === justOpened}
            onWritten={(text) => add({ type: 'choice.optionAdded', option: box, text, kind: 'active' })}
            onTakeOut={() => takeOut(box)}
          />
        ))}
      </ol>
      <div>
        <Button ref={adder} onClick={() => setJustOpened(open())}>
          {t('start.add')}
        </Button>
      </div>
      {/* Under the button: leaving a box must not move what is being pressed. */}
      {isAlone ? <p className={stage['soft']}>{t('start.empty')}</p> : null}
    </section>
  )
}

/** Which of them a choice is, in words. */
function useNth(count: number) {
  const t = useWords('blank')
  const language = useLanguage()
  const number = (value: number) => numberIn(language, value)
  return (place: number) => t('start.nth', { place: number(place + 1), count: number(count) })
}

/** What is missing is said once its stage is left. */
function useSaidOnLeaving(missing: string | undefined) {
  const announce = useAnnounce()
  const now = useRef(missing)
  useEffect(() => {
    now.current = missing
  })
  useEffect(
    () => () => {
      if (now.current) announce(now.current)
    },
    [announce],
  )
}

interface ChoiceBoxProps {
  /** Which of them it is: all are labelled alike. */
  nth: string
  stored: string
  takesFocus: boolean
  onWritten: (text: string) => void
  onTakeOut: () => void
}

function ChoiceBox({ nth, stored, takesFocus, onWritten, onTakeOut }: ChoiceBoxProps) {
  const t = useWords('blank')
  const box = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (takesFocus) box.current?.querySelector('textarea')?.focus()
  }, [takesFocus])
  return (
    <li ref={box}>
      <fieldset aria-label={nth} className={styles['box']}>
        <WrittenField
          label={t('start.choice')}
          stored={stored}
          lines={1}
          maxLength={120}
          onWritten={onWritten}
        />
        <Button
          kind="quiet"
          aria-label={t('start.takeOutOf', { choice: stored || t('start.unnamed', { nth }) })}
          onClick={onTakeOut}
        >
          {t('start.takeOut')}
        </Button>
      </fieldset>
    </li>
  )
}
