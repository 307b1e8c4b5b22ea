/**
 * The name of a control that says no more on the screen than what it does. What is seen stands whole at its beginning, so
 * that it is found by saying it, also where what it is done to is in another language.
 */
export const nameWith = (does: string, what: string): string => `${does}: ${what}`
