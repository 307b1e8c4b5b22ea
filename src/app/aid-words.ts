import aid from '../i18n/en/aid.json'
import aids from '../i18n/en/aids.json'
import cardFacts from '../i18n/en/card-facts.json'
import cards from '../i18n/en/cards.json'
import draft from '../i18n/en/draft.json'
import draftFigures from '../i18n/en/draft-figures.json'
import draftHanding from '../i18n/en/draft-handing.json'
import draftMerge from '../i18n/en/draft-merge.json'
import draftReview from '../i18n/en/draft-review.json'
import figures from '../i18n/en/figures.json'
import judging from '../i18n/en/judging.json'
import libraries from '../i18n/en/libraries.json'
import opening from '../i18n/en/opening.json'
import plain from '../i18n/en/plain.json'
import start from '../i18n/en/start.json'
import trouble from '../i18n/en/trouble.json'
import { i18nextWords } from '../i18n/i18next-words.ts'

/** The words of the pages for those who write aids and answer for them. */
export const aidWords = i18nextWords('en', {
  aid,
  aids,
  cards,
  'card-facts': cardFacts,
  draft,
  'draft-figures': draftFigures,
  'draft-handing': draftHanding,
  'draft-merge': draftMerge,
  'draft-review': draftReview,
  figures,
  judging,
  libraries,
  opening,
  plain,
  start,
  trouble,
})
