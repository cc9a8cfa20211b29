// mutants.mjs REPORT [N]: the numbers of the mutants in a report of Stryker that could be compiled and are asked for, one a line, folder by folder. With N
// every N-th mutant of a folder only, in the order of files and numbers, so that the same sources give the same sample.
import { readFileSync } from 'node:fs'
import { folderOf, folders } from './folders.mjs'

const [report, nth = '1'] = process.argv.slice(2)
const { files } = JSON.parse(readFileSync(report, 'utf8'))
const of = Object.fromEntries(folders.map(folder => [folder, []]))
for (const [path, { mutants }] of Object.entries(files).sort(([one], [other]) => one < other ? -1 : 1)) {
  const asked = mutants.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError')
  of[folderOf(path)].push(...asked.sort((one, other) => one.id - other.id))
}

console.log(folders.flatMap(folder => of[folder].filter((_, i) => i % Number(nth) === 0).map(({ id }) => id)).join('\n'))
