import type { CalendarDay } from '../../../domain/shared/calendar.ts'
import { dayIn } from '../../../i18n/interface-words.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useLanguage } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'
import { FormToGive } from './form-to-give.tsx'
import { useFormWords } from './form-words.ts'
import styles from './other-forms.module.css'

/** The day to look at it again as a calendar file; where none is set, the way to set one. */
export function CalendarToGive({ day }: { day: CalendarDay | null }) {
  const say = useFormWords()
  const { linkToStage } = useTalk()
  if (day !== null) return <Calendar day={day} />
  return (
    <Disclosure summary={say('forms.calendar.name')}>
      <p>
        {say('forms.calendar.none')} <a href={linkToStage('next')}>{say('forms.calendar.link')}</a>
      </p>
    </Disclosure>
  )
}

function Calendar({ day }: { day: CalendarDay }) {
  const language = useLanguage()
  const say = useFormWords()
  const title = say('forms.calendar.title')
  const text = say('forms.calendar.text')
  const said = { day: dayIn(language, day) }
  return (
    <FormToGive
      form="calendar"
      name={say('forms.calendar.name')}
      means={say('forms.calendar.means', said)}
      saveLabel={say('forms.calendar.save')}
      preview={
        <dl className={styles['entry']}>
          <dt>{title}</dt>
          <dd>{say('forms.calendar.allDay', said)}</dd>
          <dd>{text}</dd>
        </dl>
      }
      handOver={({ calendarFor, saveFile }) => {
        const { name, type, content } = calendarFor({ day, title, text })
        return saveFile(name, type, content)
      }}
    />
  )
}
