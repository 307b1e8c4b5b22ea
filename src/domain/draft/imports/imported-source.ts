import type { AidFacts } from '../../aid/aid-facts.schema.ts'
import { sourceAddress } from '../source-address.ts'
import type { ProposedSource } from './proposed-row.ts'

/** What a source will be called in the draft; a clinician may shorten what does not fit. */
export interface SourceTyped {
  title: string
  authors: string
  year: string
  address: string
}

const most = { title: 300, authors: 200, year: 40, address: 300 } as const

/** Names under which the same source is told in several rows. */
export const sourceKey = ({ address, title }: ProposedSource): string => sourceAddress(address) || title

/** The source of the draft with this address, however it is written. */
export function sourceWith(facts: AidFacts, address: string): string | undefined {
  const wanted = comparable(address)
  if (wanted === '') return undefined
  return facts.sources.find((each) => comparable(each.address) === wanted)?.id
}

const comparable = (address: string): string =>
  sourceAddress(address)
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/+$/, '')

/** The fields of a new source, with licence and attribution as the file words them. */
export function sourceTyped({
  title,
  authors,
  year,
  address,
  licence,
  attribution,
}: ProposedSource): SourceTyped {
  const told = [title, licence, attribution === title ? '' : attribution].filter((text) => text !== '')
  return { title: told.join(' | '), authors, year, address: sourceAddress(address) }
}

/** Fields of a new source that are empty, or do not fit. */
export const sourceLacks = (typed: SourceTyped): (keyof SourceTyped)[] =>
  (['title', 'authors', 'year', 'address'] as const).filter(
    (name) => typed[name].trim() === '' || typed[name].trim().length > most[name],
  )
