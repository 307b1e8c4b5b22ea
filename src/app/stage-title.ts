import type { Stage } from '../navigation/route.ts'
import { useWords } from '../views/ui/words.ts'

/** What stands in the tab, the task bar and the history: it names no condition. */
export function useStageTitle(stage: Stage): string {
  const t = useWords('talk')
  return `${t(`stages.${stage}`)} – ${t('brand')}`
}
