// Numbers of the package's JSON documents for a reader: rounded from the exact fraction, never from a rounded decimal.
export interface Exact { exact: string; decimal: number }
export interface Text { sv: string; en: string }
export type Lang = 'sv' | 'en'

/** A fraction such as "1796/35", half away from zero to some decimals, with a real minus sign; a comma in Swedish. */
export function rounded(fraction: string, decimals: number, lang: Lang): string {
  const [above, below = '1'] = fraction.split('/')
  const negative = above.startsWith('-')
  const [n, d] = [BigInt(negative ? above.slice(1) : above), BigInt(below)]
  const scale = 10n ** BigInt(decimals)
  const units = (2n * n * scale + d) / (2n * d)
  const digits = units.toString().padStart(decimals + 1, '0')
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return (negative && units > 0n ? '\u2212' : '') + (lang === 'sv' ? text.replace('.', ',') : text)
}

/** The same with a plus sign where it is above 0. */
export const signed = (fraction: string, decimals: number, lang: Lang): string =>
  fraction.startsWith('-') || fraction === '0' ? rounded(fraction, decimals, lang) : `+${rounded(fraction, decimals, lang)}`

/** A part of the whole in per cent; 100 % is only said of the whole and 0 % only of nothing. */
export function percent(fraction: string, lang: Lang): string {
  const [above, below = '1'] = fraction.split('/')
  const [n, d] = [BigInt(above), BigInt(below)]
  const nearest = (200n * n + d) / (2n * d)
  const shown = n === d ? 100n : n === 0n ? 0n : nearest < 1n ? 1n : nearest > 99n ? 99n : nearest
  return `${shown}${lang === 'sv' ? '\u00a0' : ''}%`
}

/** A share such as "1/4" as a number to draw with. */
export const size = (fraction: string): number => {
  const [above, below = '1'] = fraction.split('/')
  return Number(above) / Number(below)
}

/** The exact decimal of a share that has one, as a crossmap writes it; the fraction itself where it has none. */
export function decimals(fraction: string): string {
  const [above, below = '1'] = fraction.split('/')
  let [n, d] = [BigInt(above), BigInt(below)]
  let text = (n / d).toString()
  n %= d
  if (n !== 0n) text += '.'
  for (let i = 0; n !== 0n; i++) {
    if (i === 18) return fraction
    n *= 10n
    text += (n / d).toString()
    n %= d
  }

  return text
}
