// The documents of the package behind the diagram: the one shown first at once, the others when asked for.
import comparison from '../../generated/comparison.json'
import first from '../../generated/mappings/2010-2017--2020.json'
import older from '../../generated/frameworks/2010-2017.json'
import newer from '../../generated/frameworks/2020.json'
import type { Text } from './points'

export interface Source { report: string; chapter: string }
export interface Caveat { code: string; severity: string; text: Text; sources?: Source[] }
export interface Link { from: string; to: string; share: string; relationship: string; basis: string; confidence: string; rationale: Text; sources: Source[]; caveats?: string[] }
export interface Gap { from: string; share: string; reason: Text; sources: Source[] }
export interface Novelty { to: string; reason: Text; sources: Source[] }
export interface Mapping { id: string; version: string; from: string; to: string; title: Text; description: Text; caveats?: Caveat[]; general?: string[]; links: Link[]; retired?: Gap[]; new?: Novelty[] }
export interface Question { number: string; wording: string; max: number }
export interface Area { number: number; name: string; subQuestions: Question[] }
export interface Framework { id: string; name: Text; areas: Area[] }
export interface Loaded { mapping: Mapping; from: Framework; to: Framework }

const mappings = import.meta.glob<Mapping>('../../generated/mappings/*.json', { import: 'default' })
const frameworks = import.meta.glob<Framework>('../../generated/frameworks/*.json', { import: 'default' })

export const ids = Object.keys(mappings).map((path) => path.replace(/^.*\/(.*)\.json$/, '$1')).sort()
export const shownFirst: Loaded = { mapping: first as unknown as Mapping, from: older as Framework, to: newer as Framework }
/** The mapping of the worked example, for which there are scores as well. */
export const compared: string = comparison.before.mapping.id

export async function load(id: string): Promise<Loaded> {
  const mapping = await mappings[`../../generated/mappings/${id}.json`]()
  const form = (name: string) => frameworks[`../../generated/frameworks/${name}.json`]()
  const [from, to] = await Promise.all([form(mapping.from), form(mapping.to)])
  return { mapping, from, to }
}
