import type { ReactElement } from 'react'
import { directionOf } from '../i18n/languages.ts'
import type { Says } from '../i18n/translate.ts'
import { inLanguage } from './in-language.ts'

/** A language of the file, and its words. */
export interface Spoken {
  language: string
  say: Says<'giving-forms'>
}

export interface CoverProps extends Spoken {
  /** The other language of a file that holds two. */
  beside?: Spoken | undefined
  /** Where this app reads it, for a device that runs no script in a file; absent where no other device reaches the app. */
  address: string | undefined
}

/** The languages of a cover, the person's first. */
export const spokenOn = ({ language, say, beside }: CoverProps): Spoken[] => [
  { language, say },
  ...(beside ? [beside] : []),
]

const coverLabels = ['label', 'hint', 'open', 'opening', 'empty', 'wrong', 'cannot'] as const

/** Each form that a language has for a number of words, by its name; `#` stands where the number goes. */
const countedIn = ({ language, say }: Spoken) => {
  const rules = new Intl.PluralRules(language)
  const counts = Array.from({ length: 20 }, (_, count) => count)
  return Object.fromEntries(
    counts.map((count) => [rules.select(count), say('cover.typed', { count, typed: '#' })]),
  )
}

/** What the script of the cover says in a language. */
export const coverWords = (spoken: Spoken) => ({
  dir: directionOf(spoken.language),
  says: Object.fromEntries(coverLabels.map((label) => [label, spoken.say(`cover.${label}`)])),
  typed: countedIn(spoken),
})

/** What a protected file shows before the words are typed. Its script puts their field into `words-here`. Styles: `protected-cover.css`. */
export function ProtectedCover(cover: CoverProps): ReactElement {
  const { say, beside, address } = cover
  const inEach = (key: 'cover.title' | 'cover.lead') =>
    beside
      ? spokenOn(cover).map((each) => (
          <span key={each.language} {...inLanguage(each.language)}>
            {each.say(key)}
          </span>
        ))
      : say(key)
  return (
    <article className="summary file-cover">
      <h1>{inEach('cover.title')}</h1>
      <p>{inEach('cover.lead')}</p>
      <div id="words-here" />
      {beside ? (
        spokenOn(cover).map((each) => (
          <section key={each.language} {...inLanguage(each.language)}>
            <CoverHelp say={each.say} address={address} />
          </section>
        ))
      ) : (
        <CoverHelp say={say} address={address} />
      )}
    </article>
  )
}

function CoverHelp({ say, address }: Pick<CoverProps, 'say' | 'address'>) {
  return (
    <>
      <h2>{say('cover.helpTitle')}</h2>
      <p>{say('cover.help')}</p>
      {address === undefined ? null : (
        <p>
          {say('cover.address')} <a href={address}>{address}</a>
        </p>
      )}
      <p>{say('cover.cutOff')}</p>
      <p>{say('cover.lost')}</p>
    </>
  )
}
