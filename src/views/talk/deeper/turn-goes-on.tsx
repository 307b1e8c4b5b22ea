import type { MouseEvent } from 'react'
import type { SecondPerson } from '../../../domain/consultation/consultation.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../ui/words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'

/** In place of every other stage while somebody else answers: what stands there is the first person's. */
export function TurnGoesOn({ who }: Pick<SecondPerson, 'who'>) {
  const t = useWords('matters')
  const { add, mayWrite, linkToStage, patientView } = useTalk()
  const announce = useAnnounce()
  function handBack({ currentTarget }: MouseEvent<HTMLElement>) {
    const main = currentTarget.closest('main')
    add({ type: 'secondPerson.handedBack' })
    announce(t('second.goesOn'))
    // The button goes with the turn.
    main?.focus({ preventScroll: true })
  }
  return (
    <div className={stage['stage']}>
      <h1>{t(`second.turn.${who}`)}</h1>
      <p className={stage['lead']}>{t('second.waits')}</p>
      {patientView === 'window' ? null : (
        <div className={stage['actions']}>
          <Button disabled={!mayWrite} onClick={handBack}>
            {t('second.handBack')}
          </Button>
          <a href={linkToStage('matters')}>{t('second.backTo')}</a>
        </div>
      )}
    </div>
  )
}
