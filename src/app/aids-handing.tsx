import { useState } from 'react'
import { canPickFolder } from '../adapters/aid-folders-here/pick-folder.ts'
import { type FoundAid, handingCodes } from '../domain/draft/handing.ts'
import { shownOf } from '../domain/draft/shown-of.ts'
import type { Result } from '../domain/shared/result.ts'
import type { AidsPageProps } from '../views/authoring/aids-page.tsx'
import { ChooseFound } from '../views/authoring/choose-found.tsx'
import { WriteOver } from '../views/authoring/write-over.tsx'
import { useWords } from '../views/ui/words.ts'
import { aidsInEntries, aidsInFile, aidsInList, aidsInPicked, type FoundAids } from './draft-finding.ts'
import { type FolderPlan, handOverDraft, planForFolder, writePlan } from './draft-handover.ts'
import { draftOfFound } from './draft-making.ts'

interface Said {
  code: string
  name?: string
  place?: string | number
}

interface OfThePage {
  /** Forgets what was said of what was asked before. */
  begin: () => void
  make: (making: Promise<Result<string, Said>>) => Promise<void>
  say: (said: Said) => void
  /** @param sentence finished */
  tell: (sentence: string) => void
  setDone: (sentence: string) => void
  setMaking: (isMaking: boolean) => void
}

type Handing = Pick<
  AidsPageProps,
  'question' | 'canWriteFolder' | 'onFile' | 'onPickFolder' | 'onFolder' | 'onDropped' | 'onHandOver'
>

/** How drafts come in and go out as files, zips and folders, and what is asked meanwhile. */
export function useHanding(page: OfThePage): Handing {
  const t = useWords('draft-handing')
  const sayOf = (said: Said) => {
    const code = handingCodes.find((known) => known === said.code)
    const { name = '', place = '' } = said
    if (code) page.tell(t(`trouble.${code}`, { name, place }))
    else page.say(said)
  }
  const { chosen, ...inward } = useOpening(page, sayOf)
  const { over, onHandOver } = useGiving(page, sayOf)
  return { ...inward, onHandOver, canWriteFolder: canPickFolder(), question: chosen ?? over }
}

function shownFound(found: FoundAid) {
  const { folder } = found
  if ('fault' in found) return { folder, title: '', isFaulty: true }
  const { title, aid } = shownOf(found.texts)
  return { folder, title: title || aid, isFaulty: false }
}

function useOpening({ begin, make, setMaking }: OfThePage, sayOf: (said: Said) => void) {
  const [found, setFound] = useState<FoundAids>()

  const take = async (name: string, aid: FoundAid) => {
    const from = aid.folder === '' || aid.folder === name ? name : `${name}: ${aid.folder}`
    if ('texts' in aid) await make(draftOfFound(from, aid))
    else sayOf({ ...aid.fault, name })
  }
  const open = async (finding: Promise<Result<FoundAids, Said> | undefined>) => {
    begin()
    setMaking(true)
    const come = await finding
    setMaking(false)
    if (!come) return
    if (!come.ok) {
      sayOf(come.trouble)
      return
    }
    const { name, aids } = come.value
    const [only, ...more] = aids
    if (only && more.length === 0) await take(name, only)
    else setFound(come.value)
  }
  const chosen = found ? (
    <ChooseFound
      name={found.name}
      found={found.aids.map(shownFound)}
      onChoose={(nth) => {
        const aid = found.aids[nth]
        setFound(undefined)
        if (aid) void take(found.name, aid)
      }}
      onClose={() => setFound(undefined)}
    />
  ) : undefined
  return {
    chosen,
    onFile: (file: File) => void open(aidsInFile(file)),
    onFolder: (files: readonly File[]) => void open(aidsInList(files)),
    onPickFolder: canPickFolder() ? () => void open(aidsInPicked()) : undefined,
    onDropped: (dropped: Parameters<AidsPageProps['onDropped']>[0]) =>
      void open('file' in dropped ? aidsInFile(dropped.file) : aidsInEntries(dropped.entries)),
  }
}

function useGiving({ begin, setDone }: OfThePage, sayOf: (said: Said) => void) {
  const t = useWords('draft-handing')
  const [asked, setAsked] = useState<{ plan: FolderPlan; isAgain: boolean }>()

  const write = async (plan: FolderPlan) => {
    setAsked(undefined)
    const written = await writePlan(plan)
    if (written.ok) {
      const { folder, files, others } = written.value
      const left = others.length > 0 ? ` ${t('out.others', { others: others.join(', ') })}` : ''
      setDone(`${t('out.written', { folder, files: files.join(', ') })}${left}`)
    } else if (written.trouble.code === 'folder-changed' && 'plan' in written.trouble) {
      await ask(written.trouble.plan, true)
    } else sayOf(written.trouble)
  }
  const ask = async (plan: FolderPlan, isAgain: boolean) => {
    if (plan.asks.length > 0) setAsked({ plan, isAgain })
    else await write(plan)
  }
  const intoFolder = async (key: string) => {
    const planned = await planForFolder(key)
    if (!planned) return
    if (planned.ok) await ask(planned.value, false)
    else sayOf(planned.trouble)
  }
  const asFile = async (key: string, way: 'file' | 'zip') => {
    const given = await handOverDraft(key, way)
    if (given.ok) setDone(t('out.saved'))
    else sayOf(given.trouble)
  }
  const over = asked ? (
    <WriteOver
      folder={asked.plan.folder.name}
      files={asked.plan.asks}
      otherAid={asked.plan.otherAid}
      isAgain={asked.isAgain}
      onYes={() => void write(asked.plan)}
      onNo={() => setAsked(undefined)}
    />
  ) : undefined
  const onHandOver: AidsPageProps['onHandOver'] = (key, way) => {
    begin()
    void (way === 'folder' ? intoFolder(key) : asFile(key, way))
  }
  return { over, onHandOver }
}
