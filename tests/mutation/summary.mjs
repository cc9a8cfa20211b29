// summary.mjs REPORT FOLDER: a report of Stryker as Markdown: the score of the folder and of each file, and every mutant that lived.
import { readFileSync } from 'node:fs'

const [report, folder] = process.argv.slice(2)
const { files } = JSON.parse(readFileSync(report, 'utf8'))
const killed = status => status === 'Killed' || status === 'Timeout'
const lived = status => status === 'Survived' || status === 'NoCoverage'
const rows = Object.entries(files)
  .filter(([path]) => path.includes(`/${folder}/`) || path.startsWith(`${folder}/`))
  .map(([path, { mutants, source }]) => ({
    name: path.split(`${folder}/`).at(-1),
    killed: mutants.filter(mutant => killed(mutant.status)).length,
    lived: mutants.filter(mutant => lived(mutant.status)),
    lines: source.split('\n'),
  }))
  .filter(row => row.killed + row.lived.length > 0)
if (rows.length === 0) {
  console.error(`mutation: the report has no mutant of ${folder}`)
  process.exit(1)
}

const score = (dead, alive) => (100 * dead / (dead + alive)).toFixed(1)
const sum = of => rows.reduce((total, row) => total + of(row), 0)
const [dead, alive] = [sum(row => row.killed), sum(row => row.lived.length)]
console.log(`\n## ${folder}: ${score(dead, alive)} % (${dead} of ${dead + alive} mutants found)\n\n| file | found | lived | score |\n|---|---:|---:|---:|`)
for (const row of rows.sort((a, b) => b.lived.length - a.lived.length)) {
  console.log(`| ${row.name} | ${row.killed} | ${row.lived.length} | ${score(row.killed, row.lived.length)} % |`)
}

console.log('')
for (const row of rows) {
  for (const { location, mutatorName, replacement, status } of row.lived) {
    const line = location.start.line
    console.log(`- ${row.name}:${line} ${status === 'NoCoverage' ? '(no test comes here) ' : ''}${mutatorName}: \`${row.lines[line - 1].trim()}\` → \`${(replacement ?? '').replace(/\s+/g, ' ').slice(0, 80)}\``)
  }
}
