import { useTranslation } from 'react-i18next'
import { numberIn } from '../../i18n/interface-words.ts'
import { useTalk } from './talk.ts'

/** A group's label as people read it: `{score}` in the aid's words becomes the range of scores it stands for. */
export function useGroupLabel(): (axisId: string, groupId: string) => string {
  const { t, i18n } = useTranslation('talk')
  const { aid, words } = useTalk()
  return (axisId, groupId) => {
    const label = words(`axes.${axisId}.${groupId}`)
    const axis = aid.facts.axes?.find(({ id }) => id === axisId)
    const group = axis?.groups.find(({ id }) => id === groupId)
    if (!axis || !group) return label
    const said = (score: number) => {
      const number = numberIn(i18n.language, score)
      return axis.scale === 'percent' ? t('score.percent', { score: number }) : number
    }
    return label.replaceAll('{score}', rangeOf(group.from, group.to))

    function rangeOf(from: number | undefined, to: number | undefined): string {
      if (from !== undefined && to !== undefined) {
        if (from === to) return said(from)
        return t('score.between', { from: said(from), to: said(to) })
      }
      if (from !== undefined) return t('score.from', { from: said(from) })
      return to === undefined ? '' : t('score.to', { to: said(to) })
    }
  }
}
