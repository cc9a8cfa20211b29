// Where the sub-questions of one area flow, and where each band is drawn.
import type { Gap, Link, Loaded, Question } from './mappings'
import { size } from './points'

export interface Flow { id: string; from: Question; to: Question | null; share: string; points: number; link: Link | null; gap: Gap | null }
export interface Node { key: string; question: Question | null; top: number; height: number; bar: number; barTop: number }
export interface Band { flow: Flow; fromY: number; toY: number; width: number; shift: number }
export interface Drawing { left: Node[]; right: Node[]; bands: Band[]; height: number }

const number = (text: string) => text.split('.').map(Number).reduce((area, place) => area * 1000 + place)

/** The flows out of one area, in order of source, then target; what has no place comes last of its source. */
export function flowsOf({ mapping, from, to }: Loaded, area: number): Flow[] {
  const targets = new Map(to.areas.flatMap((it) => it.subQuestions).map((question) => [question.number, question]))
  return from.areas.find((it) => it.number === area)!.subQuestions.flatMap((question) => [
    ...mapping.links.filter((link) => link.from === question.number).sort((a, b) => number(a.to) - number(b.to)).map((link): Flow => ({
      id: `${link.from}-${link.to}`, from: question, to: targets.get(link.to)!, share: link.share, points: question.max * size(link.share), link, gap: null,
    })),
    ...(mapping.retired ?? []).filter((gap) => gap.from === question.number).map((gap): Flow => ({
      id: `${gap.from}-none`, from: question, to: null, share: gap.share, points: question.max * size(gap.share), link: null, gap,
    })),
  ])
}

/** Boxes one under the other, each with a bar as high as its points. */
function column(entries: { key: string; question: Question | null; points: number }[], scale: number, least: number): Node[] {
  let top = 0
  return entries.map(({ key, question, points }) => {
    const bar = Math.max(points * scale, 3)
    const height = Math.max(bar + 8, least)
    const node = { key, question, top, height, bar, barTop: top + (height - bar) / 2 }
    top += height
    return node
  })
}

const end = (nodes: Node[]) => nodes.reduce((most, node) => Math.max(most, node.top + node.height), 0)

function lowered(nodes: Node[], by: number): Node[] {
  return nodes.map((node) => ({ ...node, top: node.top + by, barTop: node.barTop + by }))
}

export function draw(flows: Flow[], scale: number, least: number): Drawing {
  const sources = [...new Map(flows.map((flow) => [flow.from.number, flow.from])).values()]
  const targets = [...new Map(flows.map((flow) => [flow.to?.number ?? 'none', flow.to])).entries()].sort(([a], [b]) => (a === 'none' ? 1 : b === 'none' ? -1 : number(a) - number(b)))
  const into = (key: string) => flows.filter((flow) => (flow.to?.number ?? 'none') === key).reduce((sum, flow) => sum + flow.points, 0)
  let left = column(sources.map((question) => ({ key: question.number, question, points: question.max })), scale, least)
  let right = column(targets.map(([key, question]) => ({ key, question, points: into(key) })), scale, least)
  const height = Math.max(end(left), end(right))
  left = lowered(left, (height - end(left)) / 2)
  right = lowered(right, (height - end(right)) / 2)
  const [out, taken] = [new Map<string, number>(), new Map<string, number>()]
  const bands: Band[] = []
  for (const flow of flows) {
    const [from, to] = [left.find((node) => node.key === flow.from.number)!, right.find((node) => node.key === (flow.to?.number ?? 'none'))!]
    const width = Math.max(flow.points * scale, 3)
    const [fromTop, toTop] = [out.get(from.key) ?? 0, taken.get(to.key) ?? 0]
    out.set(from.key, fromTop + width)
    taken.set(to.key, toTop + width)
    const fromY = from.barTop + fromTop + width / 2
    // Marks of thin bands step aside, so that none lies on another.
    const above = bands.at(-1)
    bands.push({ flow, fromY, toY: to.barTop + toTop + width / 2, width, shift: above && fromY - above.fromY < 16 ? (above.shift + 20) % 60 : 0 })
  }

  return { left, right, bands, height }
}
