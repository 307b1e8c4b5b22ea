import type { StandardItem } from '../../../domain/aid/standards.ts'
import { useWords } from '../../ui/words.ts'
import { placeOfCard } from '../cards/card.tsx'
import { useWorkbench } from '../workbench.ts'

/** Leads to the card in which an item is written, where there is one. */
export function CardOfItem({ item: { card } }: { item: StandardItem }) {
  const t = useWords(['judging', 'draft'])
  const { linkTo } = useWorkbench()
  return card ? (
    <a href={linkTo('write', placeOfCard(card))}>{t('way.writeIn', { card: t(`draft:card.${card}`) })}</a>
  ) : null
}
