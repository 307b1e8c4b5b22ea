import type { ReactElement } from 'react'
import type { OutcomeRow } from '../domain/summary/summary.schema.ts'
import { columnsFor, IconArray } from './icon-array.tsx'
import { inLanguage } from './in-language.ts'
import { PictureKey, RangeKey } from './picture-key.tsx'
import type { SummaryPartProps } from './summary-outcome.tsx'

/** Three pictures stand side by side on paper, so a thousand people stand in short rows. */
const widest = 40

/** The pictures of the rows that matter most, side by side; each says whom it is of and when. */
export function SummaryPictures({
  rows,
  t,
}: Pick<SummaryPartProps, 't'> & { rows: readonly OutcomeRow[] }): ReactElement | null {
  const drawn = rows.filter(({ pictures }) => pictures.length > 0)
  if (drawn.length === 0) return null
  const segments = drawn.flatMap(({ pictures }) => pictures.flatMap((picture) => picture.segments))
  const isRanked = drawn.some(({ rank }) => rank !== undefined)
  return (
    <>
      <h4>{t(isRanked ? 'choices.pictures' : 'choices.picturesFirst')}</h4>
      <div className="summary-pictures">
        {drawn.map(({ outcome, name, pictures, language }) => (
          <div key={outcome} className="summary-pictures-of" {...inLanguage(language)}>
            {pictures.map((picture) => (
              <div key={picture.option} className="summary-picture">
                <h5>{name}</h5>
                <p className="summary-soft">
                  {picture.name} · {picture.caption}
                </p>
                <IconArray
                  segments={picture.segments}
                  columns={columnsFor(picture.of, widest)}
                  label={picture.label}
                />
                <PictureKey segments={picture.segments} lines={picture.key} />
              </div>
            ))}
          </div>
        ))}
      </div>
      <RangeKey segments={segments} maybe={t('choices.maybe')} />
    </>
  )
}
