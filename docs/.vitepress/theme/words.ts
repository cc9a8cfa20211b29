// The words of the components, in both languages.
import type { Lang } from './points'

const words = {
  relationship: {
    equivalent: { en: 'equivalent', sv: 'likvärdig', mark: '=', enLong: 'the same question', svLong: 'samma fråga' },
    subset: { en: 'subset', sv: 'ingår i', mark: '⊂', enLong: 'lies wholly within the newer question, which asks more', svLong: 'ryms helt i den nyare frågan, som frågar efter mer' },
    superset: { en: 'superset', sv: 'omfattar', mark: '⊃', enLong: 'asks for more than the newer question', svLong: 'frågar efter mer än den nyare frågan' },
    intersects: { en: 'intersects', sv: 'överlappar', mark: '∩', enLong: 'the two overlap', svLong: 'frågorna överlappar varandra' },
  },
  basis: {
    stated: { en: 'stated in a report', sv: 'sägs i en rapport' },
    sameTitle: { en: 'same title', sv: 'samma rubrik' },
    sameMatters: { en: 'the reports discuss the same matters under both', sv: 'rapporterna tar upp samma sak under båda' },
    judgement: { en: 'judgement', sv: 'bedömning' },
  },
  confidence: { high: { en: 'high', sv: 'hög' }, medium: { en: 'medium', sv: 'medel' }, low: { en: 'low', sv: 'låg' } },
  severity: { serious: { en: 'Serious', sv: 'Allvarligt' }, caution: { en: 'Caution', sv: 'Att beakta' }, note: { en: 'Note', sv: 'Upplysning' } },
  verdict: {
    improved: { en: 'improved', sv: 'förbättring', mark: '▲' },
    declined: { en: 'declined', sv: 'försämring', mark: '▼' },
    indistinguishable: { en: 'indistinguishable', sv: 'oklar skillnad', mark: '≈' },
    notComparable: { en: 'not comparable', sv: 'ej jämförbart', mark: '–' },
    'not-comparable': { en: 'not comparable', sv: 'ej jämförbart', mark: '–' },
  },
} as const

export const say = (kind: keyof typeof words, value: string, lang: Lang): string =>
  (words[kind] as Record<string, { en: string; sv: string }>)[value]?.[lang] ?? value

export const mark = (kind: 'relationship' | 'verdict', value: string): string =>
  (words[kind] as Record<string, { mark: string }>)[value]?.mark ?? ''

export const explain = (relationship: string, lang: Lang): string => {
  const word = (words.relationship as Record<string, { enLong: string; svLong: string }>)[relationship]
  return word ? (lang === 'sv' ? word.svLong : word.enLong) : ''
}
