import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useWords } from '../../ui/words.ts'
import { WrittenField } from '../../ui/written-field.tsx'
import { CliniciansOwn } from '../clinicians-own.tsx'
import { useRoom } from '../room.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'

/**
 * Whom the person can ask. What is kept on this machine is offered and never stands in a summary by itself: the
 * practice's number is the same for everybody, but which one is right for this person is said each time.
 */
export function WhoToContact() {
  const t = useWords('summary')
  const { consultation, add } = useTalk()
  const { kept, keep } = useRoom().contactPoint
  const { contactPoint } = consultation
  const write = (text: string) => add({ type: 'contactPoint.written', text })
  const isUsed = contactPoint === kept
  return (
    <div className={stage['part']}>
      <WrittenField
        label={t('contact.heading')}
        hint={t('contact.hint')}
        stored={contactPoint}
        lines={1}
        maxLength={300}
        onWritten={write}
      />
      <CliniciansOwn>
        {kept === '' ? null : (
          <div>
            <Button aria-pressed={isUsed} onClick={() => write(isUsed ? '' : kept)}>
              {t('contact.use', { contact: kept })}
            </Button>
          </div>
        )}
        {contactPoint === '' ? null : (
          <Checkbox
            label={t('contact.keep')}
            look="plain"
            checked={isUsed}
            onChange={(wanted) => keep(wanted ? contactPoint : '')}
          />
        )}
      </CliniciansOwn>
    </div>
  )
}
