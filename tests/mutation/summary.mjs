// summary.mjs RESULTS [N]: what tests/mutation/run has decided, as Markdown: the score of each folder, and every mutant that lived; of every N-th mutant
// where it was a sample. Ends with 1 where a folder is below the goal or a mutant is not decided.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf, folders } from './folders.mjs'

const [results, nth = '1'] = process.argv.slice(2)
const lines = name => readFileSync(join(results, name), 'utf8').split('\n').filter(Boolean)
const verdicts = new Map()
for (const name of readdirSync(results).filter(name => /^verdicts-\d+\.txt$/.test(name)).sort()) {
  for (const line of lines(name)) {
    const [, mutant, verdict] = line.match(/^(\d+) (\w+)/)
    if (verdict !== 'start' && verdict !== 'left' && verdicts.get(mutant) !== 'Killed') verdicts.set(mutant, verdict)
  }
}

if (existsSync(join(results, 'once-verdicts.txt'))) {
  for (const line of lines('once-verdicts.txt')) {
    const [mutant, exit] = line.split(' ')
    verdicts.set(mutant, exit === '0' ? 'Survived' : exit === '1' ? 'Killed' : 'Crashed')
  }
}

const found = verdict => ['Killed', 'Timeout', 'Crashed'].includes(verdict)
const score = (dead, all) => (100 * dead / all).toFixed(1)
const { files } = JSON.parse(readFileSync(join(results, 'mutation-report.json'), 'utf8'))
const asked = new Set(lines('mutants.txt'))
const lived = []
if (nth !== '1') {
  const usable = status => status !== 'Ignored' && status !== 'CompileError'
  const all = Object.values(files).flatMap(({ mutants }) => mutants).filter(({ status }) => usable(status)).length
  console.log(`A sample: every mutant in ${nth} of a folder, ${asked.size} of ${all}.\n`)
}

console.log('| folder | mutants | a test fails | no end, or the process dies | no test fails | no test comes there | found |\n|---|---:|---:|---:|---:|---:|---:|')
const goal = 85
const short = []
let undecided = 0
for (const folder of folders) {
  const rows = []
  for (const [path, { mutants, source }] of Object.entries(files).filter(([path]) => folderOf(path) === folder)) {
    const name = path.split(`Kommunkompassen.Core/${folder}/`).at(-1)
    for (const mutant of mutants.filter(mutant => asked.has(mutant.id))) {
      const verdict = verdicts.get(mutant.id)
      const decided = verdict && verdict !== 'Once'
      if (!decided) undecided++
      rows.push({ name, verdict: decided ? verdict : 'Undecided' })
      if (decided && !found(verdict)) lived.push({ folder, name, verdict, mutant, source: source.split('\n') })
    }
  }

  if (rows.length === 0) continue
  const count = verdict => rows.filter(row => row.verdict === verdict).length
  if (rows.filter(row => found(row.verdict)).length * 100 < goal * rows.length) short.push(folder)
  console.log(`| ${folder} | ${rows.length} | ${count('Killed')} | ${count('Timeout') + count('Crashed')} | ${count('Survived')} | ${count('NoCoverage')} | ${score(rows.filter(row => found(row.verdict)).length, rows.length)} % |`)
}

if (undecided > 0) console.log(`\n${undecided} are not decided, and count as not found.`)
let last = ''
for (const { folder, name, verdict, mutant: { id, location, mutatorName, replacement }, source } of lived) {
  if (last !== `${folder}/${name}`) console.log(`\n${last = `${folder}/${name}`}\n`)
  const { line } = location.start
  console.log(`- ${id}, line ${line}${verdict === 'NoCoverage' ? ' (no test comes here)' : ''}, ${mutatorName}: \`${source[line - 1].trim()}\` → \`${(replacement ?? '').replace(/\s+/g, ' ').slice(0, 100)}\``)
}

if (short.length > 0) console.error(`mutation: below ${goal} %: ${short.join(', ')}`)
if (short.length > 0 || undecided > 0) process.exitCode = 1
