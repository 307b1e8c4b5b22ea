import { useState } from 'react'
import { carryingOn, comparedChoices, sideBySide } from '../../../domain/priorities/compared-choices.ts'
import { numberIn } from '../../../i18n/interface-words.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import { usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import styles from './choose-compared.module.css'

interface ChooseComparedProps {
  /** Ticked from the start beside those that are compared now. */
  wanted?: string | undefined
  /** Ticked where nothing has been chosen yet: what stands on the screen side by side. */
  shown?: readonly string[] | undefined
  onClose: () => void
  onChosen: () => void
}

/** Two to four choices to put side by side. Carrying on is ticked at first and can be taken out. */
export function ChooseCompared({ wanted, shown, onClose, onChosen }: ChooseComparedProps) {
  const t = useWords('choices')
  const language = useLanguage()
  const { aid, consultation, add } = useTalk()
  const plain = usePlainWords()
  const announce = useAnnounce()
  const { chosen, choose } = useChosen(wanted, shown)
  const [isAsked, setAsked] = useState(false)
  const missing = whatIsMissing(chosen.length)
  const said = { count: chosen.length, n: numberIn(language, chosen.length) }
  const save = () => {
    if (missing) return setAsked(true)
    const options = aid.facts.options.map(({ id }) => id).filter((id) => chosen.includes(id))
    add({ type: 'options.compared', options })
    onChosen()
    onClose()
    announce(t('compare.now', said))
  }
  return (
    <Dialog title={t('compare.choose')} closeLabel={t('compare.keep')} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <p>{t('compare.how')}</p>
        <fieldset className={styles['choices']} aria-label={t('compare.choose')}>
          {aid.facts.options.map(({ id }) => {
            const name = plain(`options.${id}.name`)
            return (
              <Checkbox
                key={id}
                label={id in consultation.ruledOut ? t('compare.isAside', { option: name }) : name}
                checked={chosen.includes(id)}
                onChange={(isChosen) => choose(id, isChosen)}
              />
            )
          })}
        </fieldset>
        <div className={styles['end']}>
          <Button kind="primary" type="submit">
            {t('compare.save')}
          </Button>
          {isAsked && missing ? (
            <p className={styles['wrong']} role="alert">
              {t(`compare.${missing}`, said)}
            </p>
          ) : (
            <p role="status">{t('compare.chosen', said)}</p>
          )}
        </div>
      </form>
    </Dialog>
  )
}

/** At first those that are compared now, or else the one to carry on with; and the one that is wanted besides. */
function useChosen(wanted: string | undefined, shown: readonly string[] | undefined) {
  const { aid, consultation } = useTalk()
  const [chosen, setChosen] = useState<readonly string[]>(() => {
    const now = comparedChoices(aid.facts, consultation).compared.map(({ id }) => id)
    const first = now.length > 0 ? now : (shown ?? [carryingOn(aid.facts)?.id ?? []].flat())
    const open = first.filter((id) => !(id in consultation.ruledOut))
    return wanted === undefined ? open : [...open, wanted]
  })
  const choose = (option: string, isChosen: boolean) =>
    setChosen((before) => (isChosen ? [...before, option] : before.filter((one) => one !== option)))
  return { chosen, choose }
}

function whatIsMissing(count: number): 'tooFew' | 'tooMany' | undefined {
  if (count < sideBySide.fewest) return 'tooFew'
  return count > sideBySide.most ? 'tooMany' : undefined
}
