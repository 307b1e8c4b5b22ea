import { useRef, useState } from 'react'

const aNewOne = 'a new one'

/** Which step's form is open, and where the focus goes once it closes: to the button that opened it. */
export function useEditedStep(list: string) {
  const [edited, setEdited] = useState<string | undefined>(undefined)
  const heading = useRef<HTMLHeadingElement>(null)
  const adder = useRef<HTMLButtonElement>(null)
  const changerOf = (step: string): string => `${list}-change-${step}`
  const isNew = edited === aNewOne

  function close() {
    const changer = edited === undefined || isNew ? undefined : changerOf(edited)
    setEdited(undefined)
    requestAnimationFrame(() => {
      const target = changer === undefined ? adder.current : document.getElementById(changer)
      const place = target ?? heading.current
      place?.focus({ preventScroll: true })
    })
  }

  return {
    edited,
    isNew,
    edit: setEdited,
    addOne: () => setEdited(aNewOne),
    close,
    heading,
    adder,
    changerOf,
    /** The button that was pressed goes with what it did; the focus stays in these steps. */
    focusHeading: () => heading.current?.focus({ preventScroll: true }),
  }
}
