import type { OptionFacts } from '../../../domain/aid/aid-facts.schema.ts'
import { sideBySide } from '../../../domain/priorities/compared-choices.ts'
import { numberIn } from '../../../i18n/interface-words.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { useLanguage, useWords } from '../../ui/words.ts'
import { usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'
import styles from './other-choices.module.css'

interface OtherChoicesProps {
  compared: readonly OptionFacts[]
  others: readonly OptionFacts[]
  /** Four stand side by side: which of them makes room has to be chosen. */
  onFull: (option: string) => void
  /** Absent where all cannot be seen at once. */
  seeAll?: ((all: boolean) => void) | undefined
}

/** Every choice that is not among those compared, by its name: none vanishes, each comes in by one tap. */
export function OtherChoices({ compared, others, onFull, seeAll }: OtherChoicesProps) {
  const t = useWords('choices')
  const { consultation, add } = useTalk()
  const plain = usePlainWords()
  const announce = useAnnounce()
  const language = useLanguage()
  const count = compared.length + others.length
  const said = { count, n: numberIn(language, count) }
  const bringIn = (id: string, button: HTMLElement) => {
    if (compared.length >= sideBySide.most) return onFull(id)
    focusBeside(button)
    add({ type: 'options.compared', options: [...compared.map((option) => option.id), id] })
    announce(t('compare.nowIn', { option: plain(`options.${id}.name`) }))
  }
  const isOut = ({ id }: OptionFacts) => id in consultation.ruledOut
  const parts = [
    { label: t('compare.others'), options: others.filter((option) => !isOut(option)) },
    { label: t('table.putAside'), options: others.filter(isOut) },
  ]
  return (
    <>
      <Writable>
        {parts.map(({ label, options }) =>
          options.length === 0 ? null : (
            <div key={label} className={styles['others']}>
              <span className={styles['label']}>{label}</span>
              <ul className={styles['list']}>
                {options.map(({ id }) => (
                  <li key={id}>
                    <Button
                      kind="quiet"
                      data-answer
                      aria-label={t('compare.bringInOf', { option: plain(`options.${id}.name`) })}
                      onClick={({ currentTarget }) => bringIn(id, currentTarget)}
                    >
                      {plain(`options.${id}.name`)}
                    </Button>
                  </li>
                ))}
              </ul>
            </div>
          ),
        )}
      </Writable>
      {seeAll ? (
        <div>
          <Button
            onClick={() => {
              seeAll(true)
              focusHeading()
              announce(t('compare.nowAll', said))
            }}
          >
            {t('compare.all', said)}
          </Button>
        </div>
      ) : null}
    </>
  )
}

/** A name leaves the list with its press: the focus goes to the one beside it, or to the heading after the last. */
function focusBeside(button: HTMLElement) {
  const entry = button.closest('li')
  const beside = (entry?.nextElementSibling ?? entry?.previousElementSibling)?.querySelector('button')
  if (beside) beside.focus({ preventScroll: true })
  else focusHeading()
}
