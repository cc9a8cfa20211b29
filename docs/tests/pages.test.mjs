// Every page loads without complaint, its links and anchors lead somewhere, it fits a small screen, and axe finds nothing serious.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { browse, go, guides, pages, serve, tab } from './site.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let site
let chrome

before(async () => { [site, chrome] = [await serve(), await browse()] })
after(async () => { await chrome.close(); site.close() })

test('there are pages', () => assert.ok(guides().length > 20 && pages().length > 150, `${guides().length} guides, ${pages().length} pages`))

test('every page loads without errors, and all its links and anchors resolve', async () => {
  const context = await chrome.browser.newContext()
  const [anchors, links, faults] = [new Map(), [], []]
  const { page, complaints } = await tab(context, site.address)
  for (const path of pages()) {
    await go(page, site.address + path)
    faults.push(...complaints.splice(0).map((text) => `${path}: ${text}`))
    const found = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
      links: [...document.querySelectorAll('a[href]')].map((link) => link.href),
      heading: document.querySelector('h1')?.textContent ?? '',
    }))
    if (await page.locator('pre', { hasText: /#(end)?region|snippet path not found/ }).count() > 0) faults.push(`${path}: shows more than a region`)
    if (!found.heading.trim()) faults.push(`${path}: has no heading`)
    anchors.set(path, new Set(found.ids))
    links.push(...found.links.filter((link) => link.startsWith(site.address)).map((link) => [path, link]))
  }

  for (const [path, link] of links) {
    const { pathname, hash } = new URL(link)
    const target = anchors.get(pathname.replace(/index\.html$/, ''))
    if (!target) {
      const answer = await fetch(link)
      if (!answer.ok) faults.push(`${path}: ${link} leads nowhere`)
    } else if (hash && !target.has(decodeURIComponent(hash.slice(1)))) {
      faults.push(`${path}: ${link} leads to no anchor`)
    }
  }

  assert.deepEqual([...new Set(faults)], [])
  assert.ok(links.length > 5000, `only ${links.length} links`)
  await context.close()
})

for (const [scheme, width] of [['light', 1280], ['dark', 1280], ['light', 360]]) {
  test(`axe finds nothing serious on the guides, ${scheme} at ${width} pixels`, async () => {
    const context = await chrome.browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' })
    const faults = []
    const { page } = await tab(context, site.address)
    for (const path of [...guides(), '/reference/', '/reference/mapping/FrameworkMapping.html', '/decisions/0001-value-and-interval.html']) {
      await go(page, site.address + path)
      await page.evaluate(axe)
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }))
      faults.push(...violations.filter((it) => ['serious', 'critical'].includes(it.impact)).map((it) => `${path}: ${it.id}: ${it.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')}`))
    }

    assert.deepEqual(faults, [])
    await context.close()
  })
}

// Without scripts a page is what it is before they have come.
for (const [when, javaScriptEnabled] of [['', true], [', not even before its scripts have run', false]]) {
  test(`no page is wider than 360 pixels${when}`, async () => {
    const context = await chrome.browser.newContext({ viewport: { width: 360, height: 800 }, javaScriptEnabled })
    const wide = []
    const { page } = await tab(context, site.address)
    for (const path of [...guides(), ...pages().filter((page) => page.startsWith('/reference/')).filter((_, i) => i % 6 === 0), '/reference/mapping/FrameworkMapping.html']) {
      await (javaScriptEnabled ? go(page, site.address + path) : page.goto(site.address + path))
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 360) wide.push(`${path}: ${width}`)
    }

    assert.deepEqual(wide, [])
    await context.close()
  })
}
