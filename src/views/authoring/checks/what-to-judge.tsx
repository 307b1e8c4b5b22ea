import { useMemo } from 'react'
import type { Aid } from '../../../domain/aid/aid.schema.ts'
import { type ItemShows, itemShows } from '../../../domain/aid/item-shows.ts'
import { dayIn } from '../../../i18n/interface-words.ts'
import { useLanguage, useWords } from '../../ui/words.ts'
import styles from './checks.module.css'

/** What stands in the draft for an item, as numbers and names: for the person who judges it. */
export function WhatToJudge({ aid, item }: { aid: Aid; item: string }) {
  const say = useSaid()
  const shows = useMemo(() => itemShows(aid, item), [aid, item])
  if (shows.length === 0) return null
  return (
    <ul className={styles['shows']}>
      {shows.map((one) => {
        const said = say(one)
        return <li key={said}>{said}</li>
      })}
    </ul>
  )
}

function useSaid() {
  const t = useWords('judging')
  const language = useLanguage()
  return (one: ItemShows): string => {
    if (one.shows === 'side') {
      const { outcomes, words, results } = one
      return t('shows.sideOf', { side: t(`shows.side.${one.side}`), outcomes, words, results })
    }
    if (one.shows === 'statements')
      return t('shows.statements', { option: one.option, for: one.for, against: one.against })
    if (one.shows === 'living')
      return t(one.without === '' ? 'shows.living' : 'shows.livingWithout', {
        count: one.count,
        of: one.of,
        without: one.without,
      })
    if ('text' in one) {
      const isDay = (one.shows === 'written' || one.shows === 'review-by') && /^\d{4}-/.test(one.text)
      return t(`shows.${one.shows}`, {
        text: isDay ? dayIn(language, one.text) : one.text || t('shows.none'),
      })
    }
    return t(`shows.${one.shows}`, { count: one.count, of: one.of })
  }
}
