import type { ReactElement } from 'react'
import type { Says } from '../i18n/translate.ts'

export interface CoverProps {
  say: Says<'giving-forms'>
  /** Where this app reads it, for a device that runs no script in a file; absent where no other device reaches the app. */
  address: string | undefined
}

/** What the script of the cover says. */
export const coverLabels = ['label', 'hint', 'open', 'opening', 'wrong', 'cannot'] as const

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
