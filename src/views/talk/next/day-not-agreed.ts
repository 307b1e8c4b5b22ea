/** By talk: a day that was typed and has passed. Nothing of it outlives the page. */
const typed = new Map<string, string>()

/** The day that was typed for this talk and could not be agreed. */
export const dayNotAgreed = (talk = ''): string | undefined => typed.get(talk)

export function keepDay(talk = '', day: string | undefined): void {
  if (day === undefined) typed.delete(talk)
  else typed.set(talk, day)
}
