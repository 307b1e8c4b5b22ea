import { letterPlainness } from '../../../domain/plain-language/letter-plainness.ts'
import { frontPageWords } from '../../../renderings/front-page-words.ts'
import type { Papers } from '../../../renderings/papers.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useFormWords } from '../giving/form-words.ts'
import stage from '../stage.module.css'

/** For the clinician: about how old a reader the first page asks for, and what would make it plainer. English alone. */
export function HowPlain({ papers: { summary, says } }: { papers: Pick<Papers, 'summary' | 'says'> }) {
  const t = useFormWords()
  if (!/^en\b/.test(summary.language)) return null
  const { ages, long, hard } = letterPlainness(frontPageWords(summary, says, t('plain.top')))
  if (!ages) return null
  const all = Object.values<number>({ ...ages })
  const [from, to] = [Math.min(...all), Math.max(...all)]
  return (
    <Disclosure
      summary={t('plain.title')}
      note={from === to ? t('plain.ageSame', { from }) : t('plain.age', { from, to })}
    >
      <div className={stage['part']}>
        <p className={stage['small']}>{t('plain.means', { ...ages })}</p>
        {long.length + hard.length === 0 ? <p>{t('plain.nothing')}</p> : null}
        {long.length + hard.length === 0 ? null : (
          <ul>
            {long.map(({ part, text, words }) => (
              <li key={text}>{t('plain.long', { part, text, words })}</li>
            ))}
            {hard.map(({ part, text, offers: [offer = ''] }) => (
              <li key={text}>
                {t(offer === '' ? 'plain.hard' : 'plain.hardOffered', { part, word: text, offer })}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Disclosure>
  )
}
