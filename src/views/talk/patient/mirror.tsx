import {
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { otherLanguage } from '../../../domain/aid/translation.ts'
import { languageName } from '../../../i18n/language-name.ts'
import { directionOf, isLanguage, languageNames, practiceLanguage } from '../../../i18n/languages.ts'
import { Announcer } from '../../ui/announcer.tsx'
import { UnsavedTyping } from '../../ui/drafts.ts'
import { OwnDirection } from '../../ui/own-direction.tsx'
import { useAllWords, useLanguage } from '../../ui/words.ts'
import stageStyles from '../stage.module.css'
import { useTalk } from '../talk.ts'
import { AidFlags, TalkHead } from '../talk-head.tsx'
import styles from './mirror.module.css'
import { MirrorFrame } from './mirror-frame.tsx'
import paper from './mirror-page.module.css'
import own from './patient-window.module.css'

/** Where both have room beside each other; as in `mirror.module.css`. */
const twoColumns = '(min-width: 1200px)'

const nothing = () => undefined

/** The stage as the person reads it, beside the one that is led; in a narrow window one of the two at a time. */
export function Mirror({ children }: { children: ReactNode }) {
  const language = useLanguage()
  const says = useAllWords().says
  const isBeside = useTwoColumns()
  const [isOver, setOver] = useState(false)
  const page = useReached(isOver && !isBeside)
  const names = [language, practiceLanguage].map((each) =>
    says('talk', each)('language.mirror', { language: languageName(language, each) }),
  )
  return (
    <>
      <Switch isOver={isOver} onChoose={setOver} />
      <section
        ref={page}
        lang={language}
        dir={directionOf(language)}
        aria-label={names.join(' / ')}
        className={styles['mirror']}
        data-mirror={isOver ? 'over' : ''}
      >
        <MirrorFrame label={names.join(' / ')} language={language} isBeside={isBeside}>
          <OwnDirection other={otherLanguage(useTalk().aid, language)}>
            <UnsavedTyping value={nothing}>
              <Announcer>
                <div className={`${paper['page']} ${own['window']}`}>
                  <div className={paper['head']}>
                    <TalkHead />
                    <AidFlags />
                  </div>
                  <main aria-label={names[0]} className={stageStyles['stage']}>
                    {children}
                  </main>
                </div>
              </Announcer>
            </UnsavedTyping>
          </OwnDirection>
        </MirrorFrame>
      </section>
      <OnPaper>{children}</OnPaper>
    </>
  )
}

/** In front it stands in the place of the stage, which is not there meanwhile: what leads to that one leads to it. */
function useReached(isFront: boolean): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null)
  const { stage } = useTalk()
  const shown = useRef(stage)
  useEffect(() => {
    const [here, led] = [page.current, document.getElementById('main')]
    if (!here || !led || !isFront) return
    here.tabIndex = 0
    Object.assign(led, { focus: () => here.focus({ preventScroll: true }) })
    return () => {
      here.removeAttribute('tabindex')
      Reflect.deleteProperty(led, 'focus')
    }
  }, [isFront])
  useEffect(() => {
    if (shown.current === stage) return
    shown.current = stage
    if (isFront) page.current?.focus({ preventScroll: true })
  }, [stage, isFront])
  return page
}

function useTwoColumns(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia?.(twoColumns)
      list?.addEventListener('change', changed)
      return () => list?.removeEventListener('change', changed)
    },
    () => window.matchMedia?.(twoColumns).matches ?? true,
  )
}

/** Which of the two is in sight where both have no room. */
function Switch({ isOver, onChoose }: { isOver: boolean; onChoose: (isOver: boolean) => void }) {
  const language = useLanguage()
  const t = useAllWords().says('talk', practiceLanguage)
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles['switch']}>
      <span id={id}>{t('language.label')}</span>
      {[practiceLanguage, language].map((each) => {
        const isShown = isOver === (each !== practiceLanguage)
        return (
          <button
            key={each}
            type="button"
            lang={each}
            aria-pressed={isShown}
            onClick={() => onChoose(each !== practiceLanguage)}
          >
            {isLanguage(each) ? languageNames[each] : each}
          </button>
        )
      })}
    </section>
  )
}

/** What is printed of the summary: the person's own paper, alone. */
function OnPaper({ children }: { children: ReactNode }) {
  const { stage } = useTalk()
  const language = useLanguage()
  if (stage !== 'summary') return null
  return (
    <div lang={language} dir={directionOf(language)} className={styles['onPaper']} data-on-paper>
      {children}
    </div>
  )
}
