import { useEffect, useState } from 'react'
import type { Aid } from '../domain/aid/aid.schema.ts'
import { isOwn, ownBeginning } from '../domain/aid/aid-index.ts'
import type { Draft } from '../domain/draft/draft.ts'
import { type DraftNote, reviewOf } from '../domain/draft/draft-note.ts'
import type { DraftReading } from '../domain/draft/draft-reading.ts'
import { isLater, nextVersion } from '../domain/draft/next-version.ts'
import { readinessOf } from '../domain/draft/readiness.ts'
import type { ListedOwnAid } from '../ports/own-aids.port.ts'
import { Unreadable } from '../views/authoring/unreadable.tsx'
import {
  type EarlierVersion,
  type InTheWay,
  UsePanel,
  type UsePanelProps,
} from '../views/authoring/use-panel.tsx'
import { useTexts, useWorkbench } from '../views/authoring/workbench.ts'
import { useWords } from '../views/ui/words.ts'
import { ownAids } from './aids-of-ones-own.ts'
import { type Comparison, compared } from './draft-compare.tsx'
import { draftReader } from './draft-reader.ts'

const begun = 'begun'

/** The versions of an aid that were put to use here; read anew after each that is. */
function useUsed(id: string | undefined, stored: number): readonly ListedOwnAid[] {
  const [used, setUsed] = useState<readonly ListedOwnAid[]>([])
  useEffect(() => {
    let isWanted = true
    void ownAids()
      .then((own) => own.list())
      .then((listed) => {
        if (isWanted) setUsed(listed.ok ? listed.value.filter((one) => one.id === id) : [])
      })
    return () => {
      isWanted = false
    }
  }, [id, stored])
  return used
}

/** The aid of an earlier version: as it was put to use, or as the texts say that the draft was begun from. */
function useEarlier(key: string | undefined, id: string | undefined): Aid | undefined {
  const { draft } = useWorkbench()
  const { begun: beginning } = draft
  const [found, setFound] = useState<{ key: string; aid: Aid }>()
  useEffect(() => {
    let isWanted = true
    const read = async (): Promise<Aid | undefined> => {
      if (key === begun)
        return 'texts' in beginning ? (await draftReader.read(beginning.texts)).seen : undefined
      const opened = await (await ownAids()).open(id ?? '', key ?? '')
      return opened.ok ? opened.value.aid : undefined
    }
    if (key !== undefined) void read().then((aid) => isWanted && setFound(aid && { key, aid }))
    return () => {
      isWanted = false
    }
  }, [key, id, beginning])
  return found?.key === key ? found?.aid : undefined
}

function useComparison(before: Aid | undefined, now: Aid | undefined): Comparison | undefined {
  const [made, setMade] = useState<{ of: Aid; comparison: Comparison }>()
  useEffect(() => {
    let isWanted = true
    if (before && now)
      void compared(before, now).then((comparison) => isWanted && setMade({ of: before, comparison }))
    return () => {
      isWanted = false
    }
  }, [before, now])
  return made?.of === before ? made?.comparison : undefined
}

function inTheWayOf(
  reading: DraftReading,
  notes: readonly DraftNote[],
  last: ListedOwnAid | undefined,
): InTheWay[] {
  const facts = reading.seen?.facts
  const { errors, items, unwritten } = readinessOf(reading, reviewOf(notes))
  const count = errors.length
  const found: InTheWay[] = []
  if (count > 0 || !facts) found.push({ code: 'errors', count: Math.max(count, 1) })
  if (!facts) return found
  if (unwritten.length > 0) found.push({ code: 'unwritten', count: unwritten.length })
  if (items.length > 0) found.push({ code: 'standards', count: items.length })
  const { id, version } = facts
  if (!isOwn(id)) found.push({ code: 'not-own', id, proposed: `${ownBeginning}${id}`.slice(0, 64) })
  if (last && !isLater(version, last.version))
    found.push({
      code: 'version-not-later',
      version,
      than: last.version,
      proposed: nextVersion(last.version, 'figures') ?? last.version,
    })
  return found
}

/** Every version that was put to use, the last first, and what the draft was begun from. */
function earlierOf(from: Draft['begun'], used: readonly ListedOwnAid[]): EarlierVersion[] {
  const versions = used.toReversed().map(({ version }) => ({ key: version, version, wasUsed: true }))
  if (!('texts' in from)) return versions
  return [...versions, { key: begun, version: 'version' in from ? from.version : from.name, wasUsed: false }]
}

function ChangesRead({
  comparison,
  isReadable,
}: {
  comparison: Comparison | undefined
  isReadable: boolean
}) {
  const t = useWords('draft')
  if (comparison) return <Changes comparison={comparison} />
  return isReadable ? <p>{t('use.comparing')}</p> : <Unreadable />
}

/** What an earlier version of the draft's aid and the draft itself differ in, and the way to use. */
export function UseOfDraft() {
  const { draft, reading, today, edit, note } = useWorkbench()
  const texts = useTexts()
  const now = reading?.seen
  const id = now?.facts.id
  const [stored, setStored] = useState(0)
  const [state, setState] = useState<UsePanelProps['state']>('idle')
  const used = useUsed(id, stored)
  const earlier = earlierOf(draft.begun, used)
  const [chosen, setChosen] = useState<string>()
  const besides = earlier.find(({ key }) => key === chosen)?.key ?? earlier[0]?.key
  const before = useEarlier(besides, id)
  const comparison = useComparison(before, now)
  const last = used.at(-1)
  const setFact = (name: string, value: string) => void edit({ in: 'facts', do: 'set', path: [name], value })
  const wanted = before && comparison ? nextVersion(before.facts.version, comparison.kind) : undefined
  const isRaised =
    now !== undefined && before !== undefined && isLater(now.facts.version, before.facts.version)

  const use = async ({ why, by }: Parameters<UsePanelProps['onUse']>[0]) => {
    // What was shown may be older than the texts: both that are stored are of one reading.
    setState('storing')
    const read = await draftReader.read(texts).catch(() => undefined)
    if (!read) return setState('failed')
    const { aid } = read
    if (!aid || inTheWayOf(read, draft.notes, last).length > 0) return setState('idle')
    const put = await (await ownAids()).put({ aid, texts })
    if (put.ok) {
      note({ type: 'version.used', version: aid.facts.version, why, by, on: today, pin: aid.hash })
      setStored(stored + 1)
    }
    setState(put.ok ? 'stored' : put.trouble.code === 'version-used' ? 'version-used' : 'failed')
  }
  // What stands here is what is in use, since whenever that was.
  const isInUse = last !== undefined && !last.isRetired && now?.hash.startsWith(last.pin) === true
  const inTheWay = reading && !isInUse ? inTheWayOf(reading, draft.notes, last) : []
  const isHeldByVersion = inTheWay.some(({ code }) => code === 'version-not-later')
  return (
    <UsePanel
      earlier={earlier}
      besides={besides}
      onBesides={setChosen}
      changes={<ChangesRead comparison={comparison} isReadable={!reading || now !== undefined} />}
      inTheWay={inTheWay}
      proposed={
        wanted && comparison?.isChanged && !isRaised && !isHeldByVersion
          ? { version: wanted, kind: comparison.kind }
          : undefined
      }
      onVersion={(version) => setFact('version', version)}
      onOwn={(name) => setFact('id', name)}
      state={isInUse ? 'stored' : state === 'stored' ? 'idle' : state}
      onUse={(said) => void use(said)}
    />
  )
}

function Changes({ comparison: { isChanged, Said } }: { comparison: Comparison }) {
  const t = useWords('draft')
  return isChanged ? <Said /> : <p>{t('use.unchanged')}</p>
}
