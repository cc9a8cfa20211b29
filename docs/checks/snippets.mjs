// VitePress shows a missing snippet as text, a missing region as the whole file, and a missing include as a comment. Here each is an error.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'

const ignored = new Set(['node_modules', '.vitepress', 'generated', 'generator', 'samples', 'tests', 'checks', 'public', 'reference'])

/** Every Markdown page below a folder. */
function pages(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? (ignored.has(entry.name) ? [] : pages(join(folder, entry.name)))
      : extname(entry.name) === '.md' ? [join(folder, entry.name)] : [])
}

/** True when a file has a region of that name as VitePress wants it: the name after the start and after the end, in C# or XML. */
function hasRegion(text, name) {
  const line = (word) => new RegExp(`^[ \\t]*(?:# ?${word} ${name}|<!-- #${word} ${name} -->)[ \\t]*\\r?$`, 'm')
  const start = text.search(line('region'))
  return start >= 0 && line('endregion').test(text.slice(start))
}

/** What is wrong with the snippets and includes of one page. */
export function faultsOf(file, root) {
  const text = readFileSync(file, 'utf8')
  const at = (path) => (path.startsWith('@') ? join(root, path.slice(1)) : resolve(dirname(file), path))
  const faults = []
  for (const [, path, region] of text.matchAll(/^<<<\s*([^\s#{[]+)(?:#([\w-]+))?.*$/gm)) {
    if (!existsSync(at(path))) {
      faults.push(`${file}: the snippet ${path} does not exist`)
    } else if (region && !hasRegion(readFileSync(at(path), 'utf8'), region)) {
      faults.push(`${file}: ${path} has no region ${region}`)
    }
  }

  // Code that is written by hand is compiled by nobody.
  for (const [, language] of text.matchAll(/^```\s*(csharp|cs|c#|fsharp)\b/gim)) {
    faults.push(`${file}: a block of ${language} is written by hand; show a region of samples`)
  }

  for (const [, path] of text.matchAll(/<!--\s*@include:\s*([^\s#{]+).*?-->/g)) {
    if (!existsSync(at(path))) {
      faults.push(`${file}: the include ${path} does not exist`)
    }
  }

  return faults
}

if (process.argv[1] === import.meta.filename) {
  const root = resolve(process.argv[2] ?? join(import.meta.dirname, '..'))
  const faults = pages(root).flatMap((file) => faultsOf(file, root))
  faults.forEach((fault) => console.error(fault))
  console.log(`snippets: ${faults.length} faults`)
  process.exitCode = faults.length > 0 ? 1 : 0
}
