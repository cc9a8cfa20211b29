// The checks of the build find what they are there for.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { brokenLinks } from '../checks/links.mjs'
import { faultsOf } from '../checks/snippets.mjs'

let folder

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'checks-'))
  mkdirSync(join(folder, 'samples'))
  writeFileSync(join(folder, 'samples', 'a.cs'), '        #region one\n        var x = 1;\n        #endregion one\n        #region open\n        #endregion\n')
})
after(() => rmSync(folder, { recursive: true }))

const page = (text) => {
  writeFileSync(join(folder, 'page.md'), text)
  return faultsOf(join(folder, 'page.md'), folder).length
}

test('snippets and includes', () => {
  assert.equal(page('<<< @/samples/a.cs#one\n<<< ./samples/a.cs\n<<< @/samples/a.cs#one{cs}\n'), 0)
  assert.equal(page('<<< @/samples/a.cs#two\n'), 1)
  assert.equal(page('<<< @/samples/a.cs#on\n'), 1)
  assert.equal(page('<<< @/samples/a.cs#open\n'), 1)
  assert.equal(page('<<< @/samples/b.cs\n'), 1)
  assert.equal(page('<!--@include: ./none.md-->\n'), 1)
  assert.equal(page('<!--@include: ./samples/a.cs-->\n'), 0)
  assert.equal(page('```csharp\nvar x = 1;\n```\n'), 1)
  assert.equal(page('```sh\ndotnet run\n```\n'), 0)
})

test('links and anchors', () => {
  const site = join(folder, 'dist')
  mkdirSync(join(site, 'sub'), { recursive: true })
  const write = (name, body) => writeFileSync(join(site, name), body)
  write('b.html', '<h1 id="here">b</h1>')
  write('sub/index.html', '<a href="/b.html#here">x</a>')
  write('a.html', '<a href="/b.html#here">x</a><a href="./sub/">x</a><a class="k" href="https://example.org">x</a>')
  assert.deepEqual(brokenLinks(site).faults, [])
  write('a.html', '<a href="/b.html#gone">x</a>')
  assert.equal(brokenLinks(site).faults.length, 1)
  write('a.html', '<a href="/c.html">x</a>')
  assert.equal(brokenLinks(site).faults.length, 1)
  write('a.html', '<script src="https://example.org/x.js"></script>')
  assert.equal(brokenLinks(site).faults.length, 1)
})
