import type { CalendarDay } from '../../../domain/shared/calendar.ts'
import { dayIn } from '../../../i18n/interface-words.ts'
import type { Words } from '../../../i18n/translate.ts'
import { inLanguage } from '../../../renderings/in-language.ts'
import type { Papers } from '../../../renderings/papers.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useLanguage } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'
import { FormToGive } from './form-to-give.tsx'
import { formWordsIn, useFormWords } from './form-words.ts'
import styles from './other-forms.module.css'

/** The day to look at it again as a calendar file; where none is set, the way to set one. */
export function CalendarToGive({ papers }: { papers: Papers }) {
  const say = useFormWords()
  const { linkToStage } = useTalk()
  const { reviewDay } = papers.summary.next
  if (reviewDay !== null) return <Calendar day={reviewDay} words={papers.words} />
  return (
    <Disclosure summary={say('forms.calendar.name')}>
      <p>
        {say('forms.calendar.none')} <a href={linkToStage('next')}>{say('forms.calendar.link')}</a>
      </p>
    </Disclosure>
  )
}

function Calendar({ day, words }: { day: CalendarDay; words: Words }) {
  const language = useLanguage()
  const say = useFormWords()
  const inPaper = formWordsIn(words)
  const title = inPaper('forms.calendar.title')
  const text = inPaper('forms.calendar.text')
  const said = { day: dayIn(language, day) }
  return (
    <FormToGive
      form="calendar"
      name={say('forms.calendar.name')}
      means={say('forms.calendar.means', said)}
      saveLabel={say('forms.calendar.save')}
      preview={
        <dl className={styles['entry']} {...inLanguage(words.language)}>
          <dt>{title}</dt>
          <dd>{inPaper('forms.calendar.allDay', { day: dayIn(words.language, day) })}</dd>
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
