/** The app runs on this machine alone: no other device can open a link to it. */
export const isOnlyHere = (): boolean => /^(localhost|127(\.\d+){3}|\[::1\]|)$/.test(location.hostname)
