/** `#ffffff` as `#fff`; what is quoted stays. */
const shortColour = (all: string, red?: string, green?: string, blue?: string): string =>
  red === undefined ? all : `#${red}${green}${blue}`

/** CSS without what only its writers read. No value in it holds a line break of its own. */
export const leanCss = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/"[^"]*"|(:) | ?([{};,>]) ?/g, (all, colon?: string, sign?: string) => colon ?? sign ?? all)
    .replace(/"[^"]*"|;(})/g, (all, end?: string) => end ?? all)
    .replace(/"[^"]*"|#(\w)\1(\w)\2(\w)\3\b/g, shortColour)
    .replace(/"[^"]*"|([:\s(,])0(\.\d)/g, (all, before?: string, after?: string) =>
      before === undefined ? all : `${before}${after}`,
    )
    .trim()

interface Page {
  body: string
  styles: readonly string[]
}

const unescaped: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** Text as it may stand in a CSS string. */
const inCss = (html: string): string =>
  html
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, sign: string) => unescaped[sign] ?? '')
    .replace(/["\\<\n\r\f]/g, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)

const cellName =
  /<td(?: class="([^"]*)")?><span class="summary-cell-name" aria-hidden="true">([^<]*)<\/span>/g

/** The names of columns that stand in each cell for a narrow page, said once each, by the styles. */
function withNamesInStyles({ body, styles }: Page): Page {
  const names = new Map<string, string>()
  const cells = body.replace(cellName, (_, classes: string | undefined, name: string) => {
    const known = names.get(name) ?? `name-${names.size}`
    names.set(name, known)
    return `<td class="${[classes, 'name', known].filter(Boolean).join(' ')}">`
  })
  const moved = styles.map((css) =>
    css
      .replace(/(?:td ?> ?)\.summary-cell-name/g, 'td.name::before')
      .replace(/\.summary-cell-name/g, '.name::before'),
  )
  const said = [...names].map(([name, of]) => `.${of}::before{content:"${inCss(name)}"}`)
  return { body: cells, styles: [...moved, ...said] }
}

/** Styles without the app's colours and measures that nothing on the page asks for. */
function withoutUnasked({ body, styles }: Page): string[] {
  const asked = new Set([body, ...styles].flatMap((text) => text.match(/var\(--[\w-]+/g) ?? []))
  const left = styles.map((css) =>
    css.replace(/(--[\w-]+):[^;{}]*;?/g, (set, name: string) => (asked.has(`var(${name}`) ? set : '')),
  )
  // One may have asked for another.
  return left.join('') === styles.join('') ? left : withoutUnasked({ body, styles: left })
}

/** What the file's own script makes and looks for keeps its name. */
const kept = /^(file-|summary$|summary-written$|both-row$)/

/** A page and its styles in fewer letters: two languages in one file are still small enough to send. */
export function lean(page: Page): Page {
  const { body, styles } = withNamesInStyles(page)
  const short = new Map<string, string>()
  const named = (name: string): string => {
    if (kept.test(name)) return name
    const known = short.get(name) ?? `c${short.size.toString(36)}`
    short.set(name, known)
    return known
  }
  const classes = (names: string): string => names.trim().split(/\s+/).map(named).join(' ')
  return {
    body: body.replace(/ class="([^"]+)"/g, (_, names: string) => ` class="${classes(names)}"`),
    styles: withoutUnasked({ body, styles }).map((css) =>
      css.replace(/"[^"]*"|\.([a-z][\w-]*)/g, (all, name?: string) =>
        name !== undefined && short.has(name) ? `.${named(name)}` : all,
      ),
    ),
  }
}
