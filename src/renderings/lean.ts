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

/** Text, or text as it stands in HTML, as it may stand in a CSS string. */
export const inCss = (html: string): string =>
  html
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, sign: string) => unescaped[sign] ?? '')
    .replace(/["\\<{}\n\r\f]/g, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)

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

/** Styles without the selectors whose class nothing on the page has; what stands in brackets may ask for its absence. */
function withoutUnused({ body, styles }: Page): string[] {
  const worn = new Set([...body.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')))
  const isUsed = (selector: string): boolean =>
    selector.includes('(') ||
    [...selector.matchAll(/\.([a-z][\w-]*)/g)].every(([, name = '']) => worn.has(name) || kept.test(name))
  const left = (all: string, selectors: string, set: string): string => {
    if (selectors.startsWith('@')) return all
    const used = selectors.split(',').filter(isUsed)
    return used.length === 0 ? '' : `${used.join(',')}{${set}}`
  }
  return styles.map((css) => css.replace(/([^{}]+){([^{}]*)}/g, left).replace(/@media[^{}]*{}/g, ''))
}

/** End tags that a parser of HTML puts in by itself before what follows them. */
const impliedEnds: readonly RegExp[] = [
  /<\/p>(?=<(?:p|[uo]l|h[1-6]|div|section|table|blockquote)\b|<\/(?:div|section|article|header|td|li)>)/g,
  /<\/li>(?=<li\b|<\/[uo]l>)/g,
  /<\/t[dh]>(?=<t[dh]\b|<\/tr>)/g,
  /<\/tr>(?=<tr\b|<\/t(?:head|body)>)/g,
  /<\/t(?:head|body)>(?=<tbody\b|<\/table>)/g,
]

/** The same tree in fewer signs. In escaped text no sign looks like a tag or the quote of an attribute. */
export const leanMarkup = (html: string): string =>
  impliedEnds
    .reduce((text, end) => text.replace(end, ''), html)
    .replace(/"><\/path>/g, '"/>')
    .replace(/ ([a-z-]+)="([\w-]+)"/g, ' $1=$2')

/** Names that are as short as they can be, each the same for the same. */
function shortNames(first: string): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const short = known.get(name) ?? `${first}${known.size.toString(36)}`
    known.set(name, short)
    return short
  }
}

/** What stands quoted in CSS, a class, or a property of its own. */
const nameInCss = /"[^"]*"|\.([a-z][\w-]*)|--([a-z][\w-]*)/g

/** A page and its styles in fewer letters: two languages in one file are still small enough to send. */
export function lean(page: Page): Page {
  const { body, styles: all } = withNamesInStyles(page)
  const styles = withoutUnused({ body, styles: all })
  const styled = new Set(styles.flatMap((css) => [...css.matchAll(nameInCss)].map(([, name]) => name)))
  const shortClass = shortNames('c')
  const shortProperty = shortNames('--')
  const named = (name: string): string => (kept.test(name) ? name : shortClass(name))
  const classes = (names: string): string => {
    const left = names.split(' ').filter((name) => kept.test(name) || styled.has(name))
    return left.length === 0 ? '' : ` class="${left.map(named).join(' ')}"`
  }
  return {
    body: leanMarkup(body.replace(/ class="([^"]+)"/g, (_, names: string) => classes(names))),
    styles: withoutUnasked({ body, styles }).map((css) =>
      css.replace(nameInCss, (all, name?: string, property?: string) =>
        name !== undefined ? `.${named(name)}` : property !== undefined ? shortProperty(property) : all,
      ),
    ),
  }
}
