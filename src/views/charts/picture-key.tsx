import { useTranslation } from 'react-i18next'
import type { Picture } from '../../domain/risk/pictures-of.ts'
import type { KeyLine } from '../../renderings/figure-pictures.ts'
import { MarkSample } from './icon-array.tsx'
import { markOf } from './marks.ts'
import styles from './picture-key.module.css'

interface PictureKeyProps {
  picture: Picture
  lines: readonly KeyLine[]
}

/** What the marks of a picture stand for, the numbers first. */
export function PictureKey({ picture, lines }: PictureKeyProps) {
  const { t } = useTranslation('figures')
  const maybes = new Set(
    picture.segments.flatMap((segment) => (segment.certainty === 'maybe' ? markOf(segment, 0) : [])),
  )
  return (
    <div className={styles['key']}>
      <ul className={styles['lines']}>
        {lines.map(({ part, number, text, range }, place) => (
          <li key={part} className={styles['line']}>
            <MarkSample mark={markOf({ part, certainty: 'certain' }, place)} />
            <span>
              {number === '' ? null : <b className={styles['number']}>{number} </b>}
              {text}
              {range === undefined ? null : <span className={styles['range']}> ({range})</span>}
            </span>
          </li>
        ))}
      </ul>
      {maybes.size > 0 ? (
        <p className={styles['maybe']}>
          {[...maybes].map((mark) => (
            <MarkSample key={mark} mark={mark} />
          ))}
          {t('key.maybe')}
        </p>
      ) : null}
    </div>
  )
}
