let pressed: Promise<void> | undefined

/** A press that goes on for longer holds nothing back: something is selected or scrolled, in ms. */
const longestPress = 1000

function press(): void {
  pressed ??= new Promise((resolve) => {
    const end = () => {
      removeEventListener('pointerup', later, true)
      removeEventListener('pointercancel', later, true)
      clearTimeout(timer)
      pressed = undefined
      resolve()
    }
    // The click itself comes after the finger is lifted.
    const later = () => setTimeout(end)
    const timer = setTimeout(end, longestPress)
    addEventListener('pointerup', later, true)
    addEventListener('pointercancel', later, true)
  })
}

/** Looks out for presses, from the call on. @returns ends it */
export function watchPresses(): () => void {
  addEventListener('pointerdown', press, true)
  return () => removeEventListener('pointerdown', press, true)
}

/** Once nothing is being pressed: what moves under a finger between down and up takes the press away from what was meant. */
export const whenReleased = (): Promise<void> => pressed ?? Promise.resolve()
