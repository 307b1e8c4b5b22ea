/** What a field takes. Without `signed` nothing below 0; `aboveZero` not even 0. */
export interface NumberRule {
  whole?: true
  signed?: true
  aboveZero?: true
  least?: number
  most?: number
}

/** Why what was typed is no number for its field. `could` holds what it may have been meant to be. */
export type NumberFault =
  | { code: 'not-a-number' | 'percent' | 'negative' | 'not-whole' | 'zero' | 'too-long' }
  | { code: 'decimal-comma'; could: readonly [number] }
  /** A comma or a point that parts thousands or decimals: nobody can tell which. */
  | { code: 'which'; could: readonly number[] }
  | { code: 'too-small'; least: number }
  | { code: 'too-large'; most: number }

export type TypedNumber =
  | { is: 'empty' }
  | { is: 'number'; value: number }
  | { is: 'fault'; fault: NumberFault }

const fault = (found: NumberFault): TypedNumber => ({ is: 'fault', fault: found })

/** As papers print it: a true minus, a raised point, thin spaces between thousands, and marks of no width. */
const plainly = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2002-\u200a\u202f]/g, ' ')
    .trim()
    .replace(/^[\u2212\u2010-\u2014]\s*/, '-')
    .replace(/^\+\s*/, '')
    .replace(/(?<=\d)[\u00b7\u2219\u22c5](?=\d)/, '.')

/** More digits than a number holds: it would be stored as another one. */
const mostDigits = 15

/** What the digits say, or what they could say, before any rule of the field. */
function numbersIn(text: string, { whole }: NumberRule): number[] | NumberFault {
  const without = (sign: RegExp) => Number(text.replace(sign, ''))
  // In a field of whole numbers 1.000 may be a thousand; elsewhere a point parts decimals.
  if (whole && /^-?[1-9]\d{0,2}(\.\d{3})+$/.test(text)) {
    const could = [without(/\./g), Number(text)].filter(Number.isInteger)
    return { code: 'which', could }
  }
  if (/^-?(\d+(\.\d+)?|\.\d+)$/.test(text)) return [Number(text)]
  if (/^-?\d{1,3}( \d{3})+(\.\d+)?$/.test(text)) return [without(/ /g)]
  if (/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(text)) {
    const isCertain = whole || /,.*[,.]/.test(text)
    const thousands = without(/,/g)
    return isCertain ? [thousands] : { code: 'which', could: [thousands, Number(text.replace(',', '.'))] }
  }
  if (/^-?\d*,\d+$/.test(text)) return { code: 'decimal-comma', could: [Number(text.replace(',', '.'))] }
  if (/^-?\d{1,3}([. ]\d{3})+,\d+$/.test(text)) {
    return { code: 'decimal-comma', could: [Number(text.replace(/[. ]/g, '').replace(',', '.'))] }
  }
  return { code: 'not-a-number' }
}

function held(value: number, rule: NumberRule): TypedNumber {
  if (value < 0 && !rule.signed) return fault({ code: 'negative' })
  if (rule.whole && !Number.isInteger(value)) return fault({ code: 'not-whole' })
  if (rule.aboveZero && value === 0) return fault({ code: 'zero' })
  if (rule.least !== undefined && value < rule.least) return fault({ code: 'too-small', least: rule.least })
  const { most = 1e12 } = rule
  if (Math.abs(value) > most) return fault({ code: 'too-large', most })
  return { is: 'number', value: value === 0 ? 0 : value }
}

/** Reads a number as a clinician types or pastes it. What could mean two numbers is none until somebody says which. */
export function readNumber(typed: string, rule: NumberRule): TypedNumber {
  const text = plainly(typed)
  if (text === '') return { is: 'empty' }
  if (/[%‰]|per ?cent$/i.test(text)) return fault({ code: 'percent' })
  const found = numbersIn(text, rule)
  if (!Array.isArray(found)) {
    const [only] = 'could' in found ? found.could : []
    return only === undefined || only >= 0 || rule.signed ? fault(found) : fault({ code: 'negative' })
  }
  const [value = 0] = found
  const digits = text.replace(/\D/g, '').replace(/^0+/, '')
  if (digits.length > mostDigits && textOfNumber(value) !== text) return fault({ code: 'too-long' })
  return held(value, rule)
}

/** A number as a field shows it: no grouping, no powers of ten. */
export function textOfNumber(value: number): string {
  const [digits = '', power] = String(value).split('e')
  if (power === undefined) return digits
  const sign = value < 0 ? '-' : ''
  const [whole = '', rest = ''] = digits.replace('-', '').split('.')
  const shift = Number(power)
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${whole}${rest}`
  return `${sign}${whole}${rest.padEnd(shift, '0')}`
}
