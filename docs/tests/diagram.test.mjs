// The diagram reacts to mouse and keyboard and shows the numbers of the tool's CSV.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { browse, open, serve } from './site.mjs'

const root = join(import.meta.dirname, '..', '..')
const tool = (...args) => execFileSync('dotnet', ['exec', join(root, 'src', 'Kommunkompassen.Tool', 'bin', 'Debug', 'net10.0', 'kommunkompassen.dll'), ...args], { encoding: 'utf8' })

/** Rows of a CSV with quoted cells, as objects. */
function csv(text) {
  const [header, ...rows] = text.trim().split('\n').map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')))
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]])))
}

let site
let chrome

before(async () => {
  execFileSync('dotnet', ['build', join(root, 'src', 'Kommunkompassen.Tool'), '--nologo', '-v', 'q', '-c', 'Debug'])
  ;[site, chrome] = [await serve(), await browse()]
})
after(async () => { await chrome.close(); site.close() })

const opened = async (path = '/mapping.html', options = {}) => open(await chrome.browser.newContext(options), site.address + path)
const area = (page, number) => page.locator(`.kk-areas input[value="${number}"]`)
const flows = (page) => page.locator('[data-flow]').evaluateAll((bands) => bands.map((band) => band.dataset.flow))

/** Clicks a band where it meets its target: in the middle others may lie over it. */
async function clickBand(page, id) {
  const at = await page.locator(`[data-flow="${id}"] .kk-line`).evaluate((path) => {
    path.scrollIntoView({ block: 'center' })
    const { x, y } = path.getPointAtLength(path.getTotalLength() * 0.97)
    const box = path.ownerSVGElement.getBoundingClientRect()
    return { x: box.x + x, y: box.y + y }
  })
  await page.mouse.click(at.x, at.y)
}

const title = (page) => page.locator('.kk-detail .kk-title').innerText()

test('a click on an area shows its flows, a click on a band why', async () => {
  const { page, complaints } = await opened()
  await page.locator('.kk-areas label').nth(4).click()
  const expected = csv(tool('map', 'export', '2010-2017', '2020', '--as', 'csv')).filter(({ from }) => from.startsWith('5.')).map(({ from, to }) => `${from}-${to}`)
  assert.deepEqual(await flows(page), expected)
  await clickBand(page, '5.4-8.3')
  assert.match(await title(page), /^5\.4 → 8\.3/)
  const detail = await page.locator('.kk-detail').innerText()
  for (const part of ['Staff meetings', 'Caveats', 'olofstrom-2022, chapter 3, area 8', 'share 1/4 of 15 points', 'Also flowing into 8.3: 4.5 (1/2)']) assert.ok(detail.includes(part), `${part} in:\n${detail}`)
  assert.equal(await page.locator('[role=option][aria-selected=true]').getAttribute('data-flow'), '5.4-8.3')
  assert.deepEqual(complaints, [])
  await page.context().close()
})

test('the keyboard does the same', async () => {
  const { page } = await opened()
  await area(page, 1).focus()
  for (let i = 0; i < 7; i++) await page.keyboard.press('ArrowDown')
  assert.equal(await area(page, 8).isChecked(), true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('End')
  const list = await flows(page)
  assert.equal(await page.locator('[role=option][aria-selected=true]').getAttribute('data-flow'), list.at(-1))
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  assert.equal(await page.locator('[role=option][aria-selected=true]').getAttribute('data-flow'), list[1])
  assert.equal(await page.locator('[role=listbox]').getAttribute('aria-activedescendant'), await page.locator('[role=option][aria-selected=true]').getAttribute('id'))
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement.className), 'kk-detail')
  await page.context().close()
})

test('what has no place is said in words', async () => {
  const { page } = await opened()
  await page.locator('.kk-areas label').nth(7).click()
  await page.locator('[data-row="8.5-none"] button').click()
  assert.match(await title(page), /^8\.5 → no place/)
  await page.context().close()
})

for (const mapping of ['2010--2010-2017', '2010-2017--2016', '2010-2017--2020', '2016--2016-2019', '2016--2020', '2016-2019--2020']) {
  test(`${mapping} shows the shares of map export`, async () => {
    const expected = csv(tool('map', 'export', ...mapping.split('--'), '--as', 'csv')).map(({ from, to, weight }) => `${from},${to},${weight}`)
    const { page, complaints } = await opened()
    await page.locator('.kk-choose select').selectOption(mapping)
    await page.waitForFunction((forms) => [...document.querySelectorAll('.kk-heads b')].map((form) => form.textContent).join('--') === forms, mapping)
    const shown = []
    for (let number = 1; number <= 8; number++) {
      await area(page, number).check()
      shown.push(...await page.locator('[data-row]').evaluateAll((rows) => rows.filter((row) => !row.dataset.row.endsWith('none'))
        .map((row) => `${row.dataset.row.replace('-', ',')},${row.querySelector('data').value}`)))
    }

    assert.deepEqual(shown.toSorted(), expected.toSorted())
    assert.deepEqual(complaints, [])
    await page.context().close()
  })
}

test('the comparison shows the numbers of the tool', async () => {
  const expected = csv(tool('compare', 'olofstrom-2017', 'olofstrom-2022', '--format', 'csv', '--lang', 'en'))
  assert.equal(expected.length, 45)
  const { page } = await opened('/example.html')
  for (const button of await page.locator('.kk-comparison .kk-open').all()) await button.click()
  const shown = await page.locator('.kk-comparison tbody tr').evaluateAll((rows) => rows.map((row) => ({
    line: row.dataset.line,
    numbers: [...row.querySelectorAll('data')].map((it) => it.value),
    texts: [...row.querySelectorAll('data')].map((it) => it.textContent),
    verdict: row.querySelector('.kk-verdict').lastChild.textContent.trim(),
  })))
  assert.equal(shown.length, 45)
  for (const row of expected) {
    const line = shown.find((it) => it.line === `${row.level}-${row.number}`)
    const cells = [row.before, row.after, row.difference, row.difference_low, row.difference_high, row.coverage]
    assert.deepEqual(line.numbers, cells.filter((cell) => cell !== ''), line.line)
    assert.equal(line.verdict, row.verdict.replace('-', ' '))
  }

  const table = tool('compare', 'olofstrom-2017', 'olofstrom-2022', '--lang', 'en')
  const [total] = shown.slice(-1)
  assert.deepEqual(total.texts, ['396.5', '452.0', '+55.5', '33.5', '77.1', '88%'])
  assert.match(table, /396\.5\s+452\s+\+55\.5\s+33\.5 to 77\.1\s+improved\s+88%/)
  await page.context().close()
})

for (const [path, lang] of [['/example.html', 'en'], ['/sv/exempel.html', 'sv']]) {
  test(`what ${path} says in words is what the tool says`, async () => {
    const table = tool('compare', 'olofstrom-2017', 'olofstrom-2022', '--lang', lang)
    const json = JSON.parse(tool('compare', 'olofstrom-2017', 'olofstrom-2022', '--format', 'json'))
    const { page } = await opened(path)
    const words = await page.locator('.vp-doc').innerText()
    const local = (text) => (lang === 'sv' ? text.replaceAll('.', ',') : text)
    const [first, second] = json.areas
    assert.deepEqual([first.verdict, second.verdict], ['indistinguishable', 'declined'])
    assert.equal(json.areas.filter((area) => area.verdict === 'improved').length, 6)
    for (const number of ['+2.7', '\u22120.3', '5.5', '68.4'].map(local)) {
      assert.ok(table.includes(number) && words.includes(number), number)
    }

    const parts = Object.fromEntries(await page.locator('.kk-parts tbody tr').evaluateAll((rows) => rows.map((row) => [row.querySelector('th').textContent, row.querySelector('data').value])))
    const { change, scaleAndWeights, gaps, rounding, printed } = json.decomposition
    assert.deepEqual(Object.values(parts), [change, scaleAndWeights, gaps, rounding, printed].map((part) => String(part.decimal)))
    await page.context().close()
  })
}

test('the diagram of an area names the areas that it reaches, with their scores', async () => {
  const { page } = await opened()
  await page.locator('.kk-areas label').nth(4).click()
  assert.deepEqual(await page.locator('.kk-comparison tbody tr').evaluateAll((rows) => rows.map((row) => row.dataset.line)), ['area-3', 'area-4', 'area-8', 'total-'])
  await page.context().close()
})

test('in Swedish, on a small screen, without motion', async () => {
  const { page, complaints } = await opened('/sv/diagram.html', { viewport: { width: 360, height: 800 }, reducedMotion: 'reduce' })
  await page.locator('.kk-areas label').nth(4).click()
  await clickBand(page, '5.4-8.3')
  const detail = await page.locator('.kk-detail').innerText()
  for (const part of ['överlappar', 'Förbehåll', 'Källor', 'andel 1/4 av 15 poäng']) assert.ok(detail.includes(part), detail)
  assert.equal(await page.locator('.kk-line').first().evaluate((line) => parseFloat(getComputedStyle(line).transitionDuration) < 0.001), true)
  const box = await page.locator('.kk-flow svg').boundingBox()
  assert.ok(box.width <= 360 && box.x >= 0)
  assert.deepEqual(complaints, [])
  await page.context().close()
})
