import type { PlannedStep } from '../../../domain/plan/next-steps.ts'
import { useWords } from '../../ui/words.ts'
import { usePlainWords } from '../plain-words.ts'

const codes = ['person', 'practice', 'together'] as const

interface StepWords {
  who: (who: string) => string
  /** The code of one of the three where its words were left as they are. */
  codeOf: (written: string) => string
  what: (step: PlannedStep) => string
}

/** A step in words, whether the aid, the interface or somebody in the room wrote it. */
export function useStepWords(): StepWords {
  const t = useWords('summary')
  const plain = usePlainWords()
  return {
    who: (who) => {
      const code = codes.find((known) => known === who)
      return code ? t(`next.${code}`) : who || t('next.person')
    },
    codeOf: (written) => codes.find((code) => t(`next.${code}`) === written) ?? written,
    what: (step) => {
      if (step.what !== undefined) return step.what
      return step.from === 'interface' ? t('next.thinkItOver') : plain(`next.${step.id}`)
    },
  }
}
