declare module 'virtual:aid-library' {
  import type { Area } from '../../domain/aid/areas.ts'

  /** The folder with the index and the aids of this very build, from the page: another library stands under another name. */
  export const folder: string
  /** The areas that hold a usable aid. */
  export const areas: { area: Area; count: number }[]
}
