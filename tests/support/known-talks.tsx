import type { ReactNode } from 'react'
import type { FactType, NewFact } from '../../src/domain/consultation/fact.schema.ts'
import type { Stage } from '../../src/navigation/route.ts'
import { type Room, RoomContext } from '../../src/views/talk/room.ts'
import { TalkShell, type TalkShellProps } from '../../src/views/talk/talk-shell.tsx'
import { Announcer } from '../../src/views/ui/announcer.tsx'
import { goldenTalks } from '../golden/golden-talks.ts'
import { beginning } from './consultation-builder.ts'
import { nowhere } from './held.tsx'
import { MemoryTalk, type MemoryTalkProps } from './memory-talk.tsx'
import { WithAid } from './real-aids.tsx'

export const soreThroat = 'acute-sore-throat'
export const statins = 'statins-primary-prevention'
export const carpalTunnel = 'carpal-tunnel'

/** What the invented people of the golden talks said about an aid, up to the first fact of a type. */
export function saidAbout(aid: string, before?: FactType): NewFact[] {
  const talk = goldenTalks.find((one) => one.aid === aid)
  if (!talk) throw new Error(`nobody talked about ${aid}`)
  const said = talk.facts(beginning).slice(1)
  const end = said.findIndex(({ type }) => type === before)
  return end < 0 ? said : said.slice(0, end)
}

type InTalk = Partial<Omit<MemoryTalkProps, 'aid' | 'children'>> & { aid?: string }

/** A part of a talk about a real aid, which lives in memory. */
export const inTalk = (children: ReactNode, { aid: id = soreThroat, ...given }: InTalk = {}) => (
  <WithAid id={id}>
    {(aid) => (
      <MemoryTalk aid={aid} {...given}>
        <Announcer>{children}</Announcer>
      </MemoryTalk>
    )}
  </WithAid>
)

/** A room four minutes into the talk. */
export const inRoom = (children: ReactNode, room: Partial<Room> = {}) => (
  <RoomContext
    value={{
      now: () => '2026-11-22T09:34:30.000Z',
      prompts: { shown: true, show: nowhere },
      patientView: { at: 'nowhere', openWindow: () => false, showHere: nowhere, end: nowhere },
      contactPoint: { kept: '', keep: nowhere },
      look: { tell: nowhere },
      ...room,
    }}
  >
    {children}
  </RoomContext>
)

/** A stage of a talk about a real aid, with all that stands around it. */
export const inShell = (
  stage: Stage,
  children: ReactNode,
  { shell, ...given }: InTalk & { shell?: Partial<TalkShellProps> } = {},
) =>
  inTalk(
    inRoom(
      <TalkShell
        saving="saved"
        onSaveAgain={nowhere}
        undoes={given.facts?.at(-1)?.type}
        onUndo={nowhere}
        onTakeOver={nowhere}
        onReopen={nowhere}
        {...shell}
      >
        {children}
      </TalkShell>,
    ),
    { stage, ...given },
  )
