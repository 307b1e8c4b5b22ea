import { linkTo } from '../navigation/route.ts'

/** The app runs on this machine alone: no other device can open a link to it. */
export const isOnlyHere = (): boolean => /^(localhost|127(\.\d+){3}|\[::1\]|)$/.test(location.hostname)

/** Where this app reads what was given, for another device. */
export const readAddress = (): string => new URL(linkTo({ page: 'read' }), document.baseURI).href
