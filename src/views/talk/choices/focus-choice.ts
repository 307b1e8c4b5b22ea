/** The line of a choice goes elsewhere once it is put aside or brought back: the focus goes with it, to its button there. */
export function focusChoice(option: string): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`button[data-choice="${CSS.escape(option)}"]`)?.focus(),
  )
}
