import { beforeEach, describe, expect, test, vi } from 'vitest'
import { factsOf, goldenTalks } from '../../tests/golden/golden-talks.ts'
import { beginningWithoutAid, logOf } from '../../tests/support/consultation-builder.ts'
import { readAidOfLibrary } from '../adapters/aid-folder/aid-library-on-disk.ts'
import type { Aid } from '../domain/aid/aid.schema.ts'
import { reviewStateOf } from '../domain/aid/aid-state.ts'
import { wordsOf } from '../domain/aid/words-of.ts'
import { consultationFrom } from '../domain/consultation/consultation-from.ts'
import type { Fact } from '../domain/consultation/fact.schema.ts'
import { factsFor } from '../domain/consultation/privacy.ts'
import { withoutUndone } from '../domain/consultation/undo.ts'
import { ok, type Result, trouble } from '../domain/shared/result.ts'
import type { Summary } from '../domain/summary/summary.schema.ts'
import { copyFor } from '../domain/take-home/copy-for.ts'
import { languages } from '../i18n/languages.ts'
import type { AidTrouble } from '../ports/aid-source.port.ts'
import { papersFor } from '../renderings/papers.ts'
import { aidInHand } from '../views/talk/aid-in-hand.ts'
import { ownFileFor } from './giving-file.ts'
import { fileOf } from './giving-summary.ts'
import { openSummaryFile } from './read-opening.ts'
import { talkWords } from './talk-words.ts'

const open = vi.hoisted(() => vi.fn<(id: string) => Promise<Result<Aid, AidTrouble>>>())
vi.mock('./outside.ts', () => ({ aids: { open } }))
vi.mock('../adapters/clock/system-clock.ts', () => ({ localDay: () => '2026-11-26' }))

const today = '2026-11-25'
const signOff = { name: 'Dr Asha Patel', role: 'GP', interests: 'none', day: '2026-11-01' }

function aidNamed(id: string): Aid {
  const { aid } = readAidOfLibrary('decision-aids', id, today)
  if (!aid) throw new Error(`${id} fails its checks`)
  return aid
}

/** The papers for the person as the room makes them. */
async function papersIn(language: string, aid: Aid | null, facts: readonly Fact[]) {
  const words = await talkWords(language)
  const consultation = consultationFrom(factsFor('patientCopy', withoutUndone(facts)))
  const inHand = aidInHand(words, aid, consultation.withoutAid, language)
  const said = wordsOf(inHand, language).language
  const told = { aid: inHand, consultation, language: said, today, signOff, asked: words }
  const papers = papersFor(words, told)
  return { papers, html: fileOf(words, told, papers, facts).content }
}

async function opened(html: string) {
  const file = await openSummaryFile(new File([html], 'summary.html'))
  if (!file.ok) throw new Error(`not opened: ${file.trouble.code}`)
  return file.value
}

/** As it is read: whether the figures are due is a matter of today. What a step is called on a machine is not shown. */
const shown = ({ next, aid, ...summary }: Summary) => ({
  ...summary,
  next: { ...next, steps: next.steps.map(({ id: _id, ...step }) => step) },
  aid: 'none' in aid ? aid : { ...aid, review: reviewStateOf(aid.reviewBy, '2026-11-26') },
})

const about = Object.fromEntries(goldenTalks.map(({ aid }) => [aid, aidNamed(aid)]))
const throat = about['acute-sore-throat'] as Aid
const leila = () => factsOf(goldenTalks[0] as (typeof goldenTalks)[number], throat)

beforeEach(() => {
  open.mockImplementation(async (id) => {
    const aid = about[id]
    return aid ? ok(aid) : trouble({ code: 'aid-not-found', aid: id })
  })
})

describe('a file in another language', () => {
  test.each(goldenTalks.map((talk) => [talk.aid, talk] as const))(
    'says what the room would have said in it: %s',
    async (id, talk) => {
      const aid = aidNamed(id)
      const facts = factsOf(talk, aid)
      for (const given of languages) {
        const { papers, html } = await papersIn(given, aid, facts)
        const file = await opened(html)
        expect(file.inLanguage).toBeDefined()
        for (const asked of languages) {
          const there = await file.inLanguage?.(asked)
          const inRoom = (await papersIn(asked, aid, facts)).papers.summary
          expect(there?.asked).toBe(asked)
          expect(there?.givenIn).toEqual([...new Set([papers.summary.language, 'en'])])
          expect(there && shown(there.summary)).toEqual(shown(inRoom))
        }
      }
    },
  )

  test('is its own data in its own language, also after others', async () => {
    const file = await opened((await papersIn('pl', throat, leila())).html)
    const urdu = await file.inLanguage?.('ur')
    expect(urdu?.summary.language).toBe('ur')
    const again = await urdu?.inLanguage?.('pl')
    expect(again?.summary).toBe(file.summary)
    expect(again?.words).toBe(file.words)
  })

  test('of an aid that is not in the language asked for, is opened in that one and says so in each', async () => {
    const talk = goldenTalks.find(({ aid }) => !aidNamed(aid).words['pl'])
    if (!talk) throw new Error('every aid is translated')
    const aid = aidNamed(talk.aid)
    const { papers, html } = await papersIn('pl', aid, factsOf(talk, aid))
    expect(papers.summary.untranslated?.language).toBe('pl')
    const file = await opened(html)
    expect(file.asked).toBe('pl')
    expect(file.givenIn).toEqual(['en'])
    expect(file.summary.untranslated?.says).toMatch(/^Język tego podsumowania: angielski\. /)
    const urdu = await file.inLanguage?.('ur')
    expect(urdu?.summary.untranslated?.language).toBe('ur')
    const english = await file.inLanguage?.('en')
    expect(english?.summary.untranslated).toBeUndefined()
    expect(await file.inLanguage?.('pl')).toMatchObject({ summary: file.summary, asked: 'pl' })
  })

  test('keeps what the person wrote into it', async () => {
    const { html } = await papersIn('pl', throat, leila())
    const noted = html.replace('"notes":""', '"notes":"Już lepiej"')
    const file = await opened(noted)
    expect(file.notes?.notes).toBe('Już lepiej')
    expect((await file.inLanguage?.('en'))?.notes).toEqual(file.notes)
  })

  test('is had of a talk without an aid, with steps that were written there', async () => {
    const named = '0123456789abcdef0123456789abcdef'
    const facts = logOf(
      beginningWithoutAid,
      { type: 'choice.named', text: 'Mój bark' },
      { type: 'step.written', step: named, what: 'Odpoczynek', who: 'person', by: '' },
    )
    const file = await opened((await papersIn('pl', null, facts)).html)
    const english = await file.inLanguage?.('en')
    expect(english?.summary.language).toBe('en')
    expect(english?.summary.next.steps.at(-1)?.what).toBe('Odpoczynek')
  })
})

describe('a file stays in its language', () => {
  const stays = async (html: string) => {
    const file = await opened(html)
    expect(file.summary.language).toBe('pl')
    expect(file.inLanguage).toBeUndefined()
  }
  const polish = async () => (await papersIn('pl', throat, leila())).html

  test.each<[string, (html: string) => string]>([
    ['has no talk', (html) => html.replace(/<script [^>]*id="weigh-up-talk">[^<]*<\/script>/, '')],
    ['has a damaged one', (html) => html.replace('"weigh-up-talk">[', '"weigh-up-talk">')],
    ['has two', (html) => html.replace(/<script [^>]*id="weigh-up-talk">[^<]*<\/script>/, '$&$&')],
    [
      'has one that is too long',
      (html) => html.replace('"weigh-up-talk">[', `"weigh-up-talk">[${' '.repeat(100_001)}`),
    ],
    [
      'has one of another choice',
      (html) => html.replace('{"option":"back-up"}', '{"option":"no-antibiotic"}'),
    ],
    [
      'has one of another day',
      (html) => html.replace('"weigh-up-talk">["2026-11-25"', '"weigh-up-talk">["2026-11-24"'),
    ],
    ['has another’s sign-off', (html) => html.replace('["Dr Asha Patel"', '["Dr Who"')],
    ['was changed in its summary', (html) => html.replace('"state":"decided"', '"state":"leaning"')],
    [
      'has one of another version of the aid',
      (html) => html.replace(`"${throat.hash.slice(0, 16)}"`, '"0123456789abcdef"'),
    ],
  ])('that %s', async (_, change) => {
    const html = await polish()
    expect(change(html)).not.toBe(html)
    await stays(change(html))
  })

  test('whose aid has changed here', async () => {
    const html = await polish()
    open.mockResolvedValue(ok({ ...throat, hash: '0'.repeat(64) }))
    await stays(html)
  })

  test('whose aid is not here, or cannot be had', async () => {
    const html = await polish()
    open.mockResolvedValue(trouble({ code: 'aid-not-found', aid: 'acute-sore-throat' }))
    await stays(html)
    open.mockRejectedValue(new Error('no network'))
    await stays(html)
  })

  test('that is a copy with parts left out, even where somebody puts the talk into it', async () => {
    const { papers } = await papersIn('pl', throat, leila())
    const { words, says } = papers
    const summary = copyFor(papers.summary, { for: 'my son', without: new Set(['matters']) })
    const { content } = ownFileFor({ summary, says, words }, { facts: leila(), day: today, signOff })
    await stays(content)
    expect((await opened(content)).givenIn).toEqual(['pl'])
  })
})
