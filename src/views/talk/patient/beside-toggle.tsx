import { useEffect, useRef } from 'react'
import { languageName } from '../../../i18n/language-name.ts'
import { languageNames, practiceLanguage, withCommas } from '../../../i18n/languages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { useAllWords, useLanguage, useWords } from '../../ui/words.ts'
import { useTalk } from '../talk.ts'

/** Puts the practice's language beside the person's. It is the clinician's, and in the practice's language always. */
export function BesideToggle() {
  const t = useAllWords().says('talk', practiceLanguage)
  const { consultation, add, mayWrite, patientView } = useTalk()
  const { language = practiceLanguage, isBeside = false } = consultation
  useTold(language, isBeside)
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

/** Who hears the page is told in which languages it is, once it is in the one that it is told in. */
function useTold(language: string, isBeside: boolean) {
  const t = useWords('talk')
  const screen = useLanguage()
  const announce = useAnnounce()
  const told = useRef(isBeside)
  useEffect(() => {
    if (told.current === isBeside || screen !== (isBeside ? practiceLanguage : language)) return
    told.current = isBeside
    const [practice, own] = [practiceLanguage, language].map((each) => languageName(each, screen))
    if (isBeside)
      announce(t('language.nowBeside', { languages: withCommas(screen, [practice ?? '', own ?? '']) }))
    else announce(t('language.nowAlone', { language: own }))
  }, [t, screen, announce, language, isBeside])
}
