import { groupings, type NewEntry } from '../../../domain/draft/entry-adding.ts'
import { useWords } from '../../ui/words.ts'
import { AskMore, numberOf } from './ask-more.tsx'
import { useNamedSources } from './named-entries.ts'

interface AddProps {
  onAdd: (given: NewEntry) => void
}

/** A way of grouping people: what it is called, its first two groups and where it is from. */
export function AddAxis({ onAdd }: AddProps) {
  const t = useWords(['card-facts', 'cards'])
  const sources = useNamedSources()
  return (
    <AskMore
      label={t('cards:add.axes')}
      fields={[
        { name: 'name', label: t('axes.ask'), hint: t('axes.askHint') },
        {
          name: 'grouping',
          label: t('axes.grouping'),
          choices: groupings.map((value) => ({ value, label: t(`axes.groupings.${value}`) })),
        },
        { name: 'first', label: t('axes.first'), hint: t('axes.groupHint') },
        { name: 'second', label: t('axes.second') },
        { name: 'source', label: t('ask.source'), choices: sources },
      ]}
      onAdd={({ name = '', first = '', second = '', source = '', grouping: chosen }) => {
        const grouping = groupings.find((one) => one === chosen)
        onAdd({ name, groups: [first, second], source, ...(grouping && { grouping }) })
      }}
    />
  )
}

const ways = ['lower', 'higher'] as const
const signed = { signed: true } as const

/** A scale: what it is called, its two ends and which of them is good. */
export function AddScale({ onAdd }: AddProps) {
  const t = useWords(['card-facts', 'cards'])
  return (
    <AskMore
      label={t('cards:add.scales')}
      fields={[
        { name: 'name', label: t('scales.ask') },
        { name: 'from', label: t('scales.from'), number: signed },
        { name: 'to', label: t('scales.to'), number: signed },
        {
          name: 'better',
          label: t('scales.better'),
          choices: ways.map((value) => ({ value, label: t(`scales.${value}`) })),
        },
      ]}
      onAdd={({ name = '', from, to, better: chosen }) => {
        const [low, high] = [numberOf(from), numberOf(to)]
        const better = ways.find((one) => one === chosen)
        if (low !== undefined && high !== undefined && better) onAdd({ name, from: low, to: high, better })
      }}
    />
  )
}
