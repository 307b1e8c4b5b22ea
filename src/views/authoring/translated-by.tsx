import { factAt, textAt } from '../../domain/draft/fact-at.ts'
import { placeOfTranslation } from '../../domain/draft/translation.ts'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../ui/words.ts'
import styles from './draft.module.css'
import { DraftField } from './draft-field.tsx'
import { useWorkbench } from './workbench.ts'

/** Who translated, who else has read it, and when: it is marked as unchecked until a second speaker has. */
export function TranslatedBy({ language }: { language: string }) {
  const t = useWords('draft')
  const { reading, edit, today } = useWorkbench()
  const value = reading?.value
  const place = placeOfTranslation(value, language)
  const path = ['translations', place]
  const isNamed = factAt(value, path) !== undefined
  const checker = textAt(value, [...path, 'checker'])
  return (
    <div className={styles['fields']}>
      <DraftField
        label={t('translate.translator')}
        stored={textAt(value, [...path, 'translator'])}
        onWrite={(text) => {
          const translator = text.trim()
          if (isNamed && translator === '') return edit({ in: 'facts', do: 'remove', path })
          if (isNamed)
            return edit({ in: 'facts', do: 'set', path: [...path, 'translator'], value: translator })
          return edit({
            in: 'facts',
            do: 'insert',
            path: ['translations'],
            at: place,
            value: { language, translator, day: today },
          })
        }}
      />
      {isNamed ? (
        <DraftField
          label={t('translate.checker')}
          hint={t('translate.checkerHint')}
          stored={checker}
          onWrite={(text) => {
            const said = text.trim()
            const [who, when] = [
              [...path, 'checker'],
              [...path, 'checkedOn'],
            ]
            if (said === '')
              return edit({ in: 'facts', do: 'remove', path: who }, { in: 'facts', do: 'remove', path: when })
            return edit(
              { in: 'facts', do: 'set', path: who, value: said },
              { in: 'facts', do: 'set', path: when, value: today },
            )
          }}
        />
      ) : null}
      {checker === '' ? <Notice title={t('translate.unchecked')} /> : null}
    </div>
  )
}
