// Every internal link and anchor of the built site leads somewhere. VitePress looks at the pages of Markdown links only, not at anchors or components.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

function htmlFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? htmlFiles(join(folder, entry.name)) : entry.name.endsWith('.html') ? [join(folder, entry.name)] : [])
}

const decoded = (text) => text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'")

/** What is wrong with the links of a built site. */
export function brokenLinks(site, base = '/') {
  const files = htmlFiles(site)
  const ids = new Map(files.map((file) => [file, new Set([...readFileSync(file, 'utf8').matchAll(/\sid="([^"]*)"/g)].map(([, id]) => decoded(id)))]))
  const faults = new Set()
  let links = 0
  for (const file of files) {
    for (const [, tag, address] of readFileSync(file, 'utf8').matchAll(/<(a|img|link|script)\b[^>]*?\s(?:href|src)="([^"]*)"/g)) {
      const link = decoded(address)
      if (/^(https?:|mailto:|data:)/.test(link)) {
        if (tag !== 'a') {
          faults.add(`${relative(site, file)}: takes ${link} from the network`)
        }

        continue
      }

      links++
      const [path, anchor] = link.split('#')
      const local = decodeURIComponent(path.split('?')[0])
      let target = local === '' ? file : local.startsWith(base) ? join(site, local.slice(base.length)) : resolve(dirname(file), local)
      if (existsSync(target) && statSync(target).isDirectory()) {
        target = join(target, 'index.html')
      } else if (!existsSync(target) && existsSync(`${target}.html`)) {
        target = `${target}.html`
      }

      if (!existsSync(target)) {
        faults.add(`${relative(site, file)}: ${link} leads nowhere`)
      } else if (anchor && ids.has(target) && !ids.get(target).has(decodeURIComponent(anchor))) {
        faults.add(`${relative(site, file)}: ${link} leads to a page without that anchor`)
      }
    }
  }

  return { faults: [...faults], links, pages: files.length }
}

if (process.argv[1] === import.meta.filename) {
  const site = resolve(process.argv[2] ?? join(import.meta.dirname, '..', '.vitepress', 'dist'))
  const { faults, links, pages } = brokenLinks(site, process.env.DOCS_BASE ?? '/')
  faults.forEach((fault) => console.error(fault))
  console.log(`links: ${links} on ${pages} pages, ${faults.length} faults`)
  process.exitCode = faults.length > 0 || pages === 0 ? 1 : 0
}
