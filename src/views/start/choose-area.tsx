import { useId } from 'react'
import type { Area } from '../../domain/aid/areas.ts'
import { numberIn } from '../../i18n/interface-words.ts'
import { useLanguage, useWords } from '../ui/words.ts'
import styles from './choose-area.module.css'

export interface ChooseAreaProps {
  areas: readonly { area: Area; count: number }[]
  chosen: Area | undefined
  onChoose: (area: Area | undefined) => void
}

/** The areas that hold an aid, each with how many; the chosen one is pressed, and pressing it again lets it go. */
export function ChooseArea({ areas, chosen, onChoose }: ChooseAreaProps) {
  const t = useWords('start')
  const language = useLanguage()
  const id = useId()
  return (
    <fieldset aria-labelledby={id}>
      <h2 className={styles['title']} id={id}>
        {t('find.byArea')}
      </h2>
      <div className={styles['areas']}>
        {areas.map(({ area, count }) => (
          <button
            key={area}
            type="button"
            className={styles['area']}
            aria-pressed={area === chosen}
            onClick={() => onChoose(area === chosen ? undefined : area)}
          >
            {t(`areas.${area}`)}
            <span className={styles['count']} aria-hidden="true">
              {numberIn(language, count)}
            </span>
          </button>
        ))}
      </div>
    </fieldset>
  )
}
