import { withCommas } from '../../../i18n/languages.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useLanguage, useWords } from '../../ui/words.ts'
import { WrittenField } from '../../ui/written-field.tsx'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'

const abouts = ['numbers', 'benefits', 'harms', 'other-choices', 'everything'] as const

/** What a person would rather not hear, and what they were told all the same. It takes nothing off the screen. */
export function DeclinedInformation() {
  const t = useWords('choices')
  const { consultation, add } = useTalk()
  const { declined } = consultation
  const language = useLanguage()
  const names = abouts.filter((about) => about in declined).map((about) => t(`declined.${about}`))
  return (
    <Writable>
      <Disclosure
        summary={t('declined.title')}
        note={names.length > 0 ? withCommas(language, names) : undefined}
      >
        <p>{t('declined.lead')}</p>
        <fieldset className={stage['actions']} aria-label={t('declined.title')}>
          {abouts.map((about) => (
            <Checkbox
              key={about}
              label={t(`declined.${about}`)}
              checked={about in declined}
              onChange={(isDeclined) =>
                add({ type: 'information.declined', about, declined: isDeclined, stillTold: '' })
              }
            />
          ))}
        </fieldset>
        {abouts.map((about) => {
          const stored = declined[about]
          return stored === undefined ? null : (
            <WrittenField
              key={about}
              label={t('declined.told', { about: t(`declined.${about}`) })}
              hint={t('declined.toldHint')}
              stored={stored}
              lines={1}
              onWritten={(stillTold) =>
                add({ type: 'information.declined', about, declined: true, stillTold })
              }
            />
          )
        })}
      </Disclosure>
    </Writable>
  )
}
