/** High contrast, where the reader of a saved file asks for it: light on dark, on the screen alone. */
export const summaryContrast = `@media screen {
  :root[data-contrast] {
    color-scheme: dark;
    --paper: #000000;
    --card: #000000;
    --well: #000000;
    --ink: #ffffff;
    --soft: #ffffff;
    --line: #ffffff;
    --edge: #ffffff;
    --do: #ffe14d;
    --do-deep: #ffe14d;
    --do-soft: #000000;
    --on-do: #000000;
    --mine: #ffe14d;
    --mine-soft: #000000;
    --mine-line: #ffe14d;
    --event: #ffe14d;
    --event-soft: #000000;
    --helped: #7fd6ff;
    --caused: #ff9ed2;
    --caused-soft: #000000;
    --danger: #ffb3ab;
    --danger-soft: #000000;
    --focus: #ffe14d;
    --focus-inner: #000000;
  }
}
`
