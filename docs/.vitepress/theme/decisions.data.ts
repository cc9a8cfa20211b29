// The decision records, by number.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export interface Decision { title: string; link: string }
declare const data: Decision[]
export { data }

const folder = join(import.meta.dirname, '..', '..', 'decisions')

export default {
  watch: ['../../decisions/*.md'],
  load: (): Decision[] => readdirSync(folder).filter((name) => /^\d.*\.md$/.test(name)).sort().map((name) => ({
    title: readFileSync(join(folder, name), 'utf8').match(/^# (.*)$/m)?.[1] ?? name,
    link: `/decisions/${name.slice(0, -3)}.html`,
  })),
}
