import { useState } from 'react'
import type { OptionFacts } from '../../../domain/aid/aid-facts.schema.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../ui/words.ts'
import { usePlainWords } from '../plain-words.ts'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'
import styles from './option-head.module.css'
import { PutAside } from './put-aside.tsx'
import { SourceNames } from './where-from.tsx'

/** A choice at the head of its column: what it is, whether it is open, and why not. */
export function OptionHead({ option }: { option: OptionFacts }) {
  const t = useWords('choices')
  const { consultation, add } = useTalk()
  const plain = usePlainWords()
  const announce = useAnnounce()
  const [asking, setAsking] = useState(false)
  const out = consultation.ruledOut[option.id]
  const notOffered = option.notOffered?.find(({ axis, group }) => consultation.groups[axis] === group)
  const name = plain(`options.${option.id}.name`)
  const bringBack = () => {
    add({ type: 'option.broughtBack', option: option.id })
    announce(t('option.nowBack', { option: name }))
  }
  return (
    <th scope="col" data-out={out ? true : undefined} aria-label={name}>
      <span className={styles['name']}>{name}</span>
      <span className={styles['short']}>{plain(`options.${option.id}.short`)}</span>
      {notOffered ? (
        <span className={styles['note']}>
          {t('option.notOffered', { reason: plain(`options.${option.id}.${notOffered.id}`) })}{' '}
          <SourceNames sources={notOffered.sources} />
        </span>
      ) : null}
      {out ? (
        <span className={styles['note']}>
          <b>{t(out.by === 'person' ? 'option.outByPerson' : 'option.outByClinician')}</b>
          {out.reason === '' ? null : <> {t('option.because', { reason: out.reason })}</>}
        </span>
      ) : null}
      <Writable>
        {out ? (
          <Button
            kind="quiet"
            className={styles['button']}
            aria-label={t('option.bringBackOf', { option: name })}
            onClick={bringBack}
          >
            {t('option.bringBack')}
          </Button>
        ) : (
          <Button
            kind="quiet"
            className={styles['button']}
            aria-label={t('option.notForMeOf', { option: name })}
            onClick={() => setAsking(true)}
          >
            {t('option.notForMe')}
          </Button>
        )}
      </Writable>
      {asking ? <PutAside option={option.id} name={name} onClose={() => setAsking(false)} /> : null}
    </th>
  )
}
