import type { ReactElement } from 'react'
import { directionOf } from '../i18n/languages.ts'
import type { Says } from '../i18n/translate.ts'

export interface CoverProps {
  say: Says<'giving-forms'>
  /** Where this app reads it, for a device that runs no script in a file; absent where no other device reaches the app. */
  address: string | undefined
}

const coverLabels = ['label', 'hint', 'open', 'opening', 'empty', 'wrong', 'cannot'] as const

/** Each form that a language has for a number of words, by its name; `#` stands where the number goes. */
const countedIn = (say: Says<'giving-forms'>, language: string) => {
  const rules = new Intl.PluralRules(language)
  const counts = Array.from({ length: 20 }, (_, count) => count)
  return Object.fromEntries(
    counts.map((count) => [rules.select(count), say('cover.typed', { count, typed: '#' })]),
  )
}

/** What the script of the cover says in a language. */
export const coverWords = (say: Says<'giving-forms'>, language: string) => ({
  dir: directionOf(language),
  says: Object.fromEntries(coverLabels.map((label) => [label, say(`cover.${label}`)])),
  typed: countedIn(say, language),
})

/** What a protected file shows before the words are typed. Its script puts their field into `words-here`. */
export function ProtectedCover({ say, address }: CoverProps): ReactElement {
  return (
    <article className="summary file-cover">
      <h1>{say('cover.title')}</h1>
      <p>{say('cover.lead')}</p>
      <div id="words-here" />
      <h2>{say('cover.helpTitle')}</h2>
      <p>{say('cover.help')}</p>
      {address === undefined ? null : (
        <p>
          {say('cover.address')} <a href={address}>{address}</a>
        </p>
      )}
      <p>{say('cover.cutOff')}</p>
      <p>{say('cover.lost')}</p>
    </article>
  )
}
