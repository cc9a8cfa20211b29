// Which pages and schemas on documents there are, so that the overview lists what has been written and nothing else.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export interface Formats { pages: { title: string; link: string }[]; schemas: string[] }
declare const data: Formats
export { data }

const docs = join(import.meta.dirname, '..', '..')

export default {
  watch: ['../../*.md', '../../schemas/*.json'],
  load(): Formats {
    const pages = ['documents', 'schemas', 'import', 'interchange'].filter((name) => existsSync(join(docs, `${name}.md`))).map((name) => ({
      title: readFileSync(join(docs, `${name}.md`), 'utf8').match(/^# (.*)$/m)?.[1] ?? name,
      link: `/${name}.html`,
    }))
    const folder = join(docs, 'schemas')
    return { pages, schemas: existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')).sort() : [] }
  },
}
