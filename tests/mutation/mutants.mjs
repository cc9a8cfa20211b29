// mutants.mjs REPORT: the numbers of the mutants in a report of Stryker that could be compiled and are asked for, one each line, folder by folder.
import { readFileSync } from 'node:fs'
import { folderOf, folders } from './folders.mjs'

const { files } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const of = Object.fromEntries(folders.map(folder => [folder, []]))
for (const [path, { mutants }] of Object.entries(files)) {
  for (const { id, status } of mutants) if (status !== 'Ignored' && status !== 'CompileError') of[folderOf(path)].push(id)
}

console.log(folders.flatMap(folder => of[folder]).join('\n'))
