import type { ReactNode } from 'react'

/** One named state of a component: it stands in the gallery, is held against the rules of accessibility and is looked at. */
export interface Example {
  name: string
  render: () => ReactNode
  /** How wide the component may be here, in pixels; without it, as wide as the page. */
  width?: number
  /** It is a whole page, or lies over one: it is shown by itself. */
  isPage?: boolean
}
