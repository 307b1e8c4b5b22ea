/** Where what had the focus goes: the heading of what stands there now. */
export function focusHeading(within: Element | null = document.querySelector('main')): void {
  const heading = within?.querySelector('h1') ?? within?.querySelector('h2')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
}
