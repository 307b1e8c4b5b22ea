import { languageNames, practiceLanguage } from '../../../i18n/languages.ts'
import { Button } from '../../ui/button.tsx'
import { useAllWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'

/** Puts the practice's language beside the person's. It is the clinician's, and in the practice's language always. */
export function BesideToggle() {
  const t = useAllWords().says('talk', practiceLanguage)
  const { consultation, add, mayWrite, patientView } = useTalk()
  const { language = practiceLanguage, isBeside = false } = consultation
  if (patientView) return null
  return (
    <Button
      kind="quiet"
      lang={practiceLanguage}
      aria-pressed={isBeside}
      disabled={!mayWrite}
      onClick={() => add({ type: 'language.chosen', language, beside: !isBeside })}
    >
      {t('language.beside', { language: languageNames[practiceLanguage] })}
    </Button>
  )
}
