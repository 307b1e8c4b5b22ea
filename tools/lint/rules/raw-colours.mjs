import ts from 'typescript'
import { isTest, nodesOf } from '../findings.mjs'
import { colourNames } from './colour-names.mjs'

const home = /^src\/views\/ui\/tokens\.css$|^src\/renderings\/.*\.css\.ts$/
const numeric = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i
const named = new RegExp(`(?<![\\w-])(?:${colourNames.join('|')})(?![\\w-])`, 'i')
const painted =
  /(^|-)(color|background|border|outline|fill|stroke|shadow)\b|^(border|outline|text-decoration|column-rule|background)/
const paintedAttributes = [
  'fill',
  'stroke',
  'color',
  'stopColor',
  'floodColor',
  'background',
  'backgroundColor',
  'borderColor',
  'outlineColor',
]
const message = (/** @type {string} */ colour) =>
  `${colour} is a raw colour: name it in src/views/ui/tokens.css and use var(--…), so that a theme and print can change it`

const blank = (/** @type {string} */ text) => text.replace(/[^\n]/g, ' ')

/** @param {string} text @returns {import('../findings.mjs').Fault[]} */
function faultsInStyles(text) {
  const bare = text.replace(/\/\*[\s\S]*?\*\/|url\([^)]*\)|"[^"]*"|'[^']*'/g, blank)
  return [...bare.matchAll(/([\w-]+)\s*:\s*([^;{}]*)(?=[;}])/g)].flatMap(
    ({ 1: property = '', 2: value = '', 0: whole, index }) => {
      const withoutTokens = value.replace(/--[\w-]+/g, blank)
      const found = numeric.exec(withoutTokens) ?? (painted.test(property) ? named.exec(withoutTokens) : null)
      return found
        ? [
            {
              at: index + whole.length - value.length + found.index,
              message: message(found[0].replace(/\($/, '()')),
            },
          ]
        : []
    },
  )
}

/** @param {ts.Node} node @returns {string | undefined} */
function colourAt(node) {
  if (!ts.isStringLiteralLike(node)) return undefined
  const { parent } = node
  const holder = ts.isJsxExpression(parent) ? parent.parent : parent
  if (ts.isJsxAttribute(holder) && holder.name.getText() === 'href') return undefined // a link to a part of the page
  const isPainted =
    (ts.isJsxAttribute(holder) || ts.isPropertyAssignment(holder)) &&
    paintedAttributes.includes(holder.name.getText())
  const isWholeColour =
    /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(node.text) ||
    /^(rgba?|hsla?|oklch|oklab)\(/i.test(node.text)
  return isWholeColour || (isPainted && named.test(node.text)) ? node.text : undefined
}

/** Colours have names, and one file that says what they are. @type {import('../findings.mjs').Rule} */
export const rawColours = {
  name: 'raw-colours',
  concerns: (file) => /^src\/.*\.(css|tsx|ts)$/.test(file) && !home.test(file) && !isTest(file),
  faults: ({ file, text, tree }) =>
    file.endsWith('.css')
      ? faultsInStyles(text)
      : [...nodesOf(tree())].flatMap((node) => {
          const colour = colourAt(node)
          return colour ? [{ at: node.getStart(), message: message(colour) }] : []
        }),
}
