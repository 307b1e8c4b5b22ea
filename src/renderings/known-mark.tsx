import type { ReactElement } from 'react'

/** What there is instead of a figure, or beside one. */
export type KnownMarkKind = 'unknown' | 'unchecked' | 'little-or-no-difference'

/** Each differs from the others by its shape: an empty frame of dashes, a frame half filled, two equal bars. */
const shapes: Record<KnownMarkKind, ReactElement> = {
  unknown: <path className="known-frame" d="M2 2h12v12h-12z" strokeDasharray="3 3" />,
  unchecked: (
    <>
      <path className="known-fill" d="M2 14V2l12 12z" />
      <path className="known-frame" d="M2 2h12v12h-12z" />
    </>
  ),
  'little-or-no-difference': <path className="known-fill" d="M1 3h14v4h-14zM1 9h14v4h-14z" />,
}

/** Tells what is not known from what is not checked and from no difference. The words next to it say which it is. */
export const KnownMark = ({ kind }: { kind: KnownMarkKind }): ReactElement => (
  <svg className="known-mark" viewBox="0 0 16 16" aria-hidden="true">
    {shapes[kind]}
  </svg>
)
