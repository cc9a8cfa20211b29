// The search, which the site brings with it, finds Swedish and English words.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { browse, open, serve } from './site.mjs'

let site
let chrome

before(async () => { [site, chrome] = [await serve(), await browse()] })
after(async () => { await chrome.close(); site.close() })

const cases = [
  ['/', 'valfrihet', '/domain.html'],
  ['/', 'ledger', '/reference/mapping/Ledger.html'],
  ['/sv/', 'valfrihet', '/sv/kommunkompassen.html'],
]

for (const [start, word, expected] of cases) {
  test(`${start} finds ${word}`, async () => {
    const context = await chrome.browser.newContext()
    const { page, complaints } = await open(context, site.address + start)
    await page.locator('.VPNavBarSearch button').first().click()
    await page.locator('#localsearch-input').fill(word)
    await page.locator('#localsearch-list a.result').first().waitFor()
    const found = await page.locator('#localsearch-list a.result').evaluateAll((links) => links.map((link) => new URL(link.href).pathname))
    assert.ok(found.includes(expected), `${word}: ${found.join(', ')}`)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === found[0])
    assert.deepEqual(complaints, [])
    await context.close()
  })
}

test('a word that nobody has written is not found', async () => {
  const context = await chrome.browser.newContext()
  const { page } = await open(context, `${site.address}/start.html`)
  await page.locator('.VPNavBarSearch button').first().click()
  await page.locator('#localsearch-input').fill('xyzzyqwv')
  await page.locator('.no-results').waitFor()
  await context.close()
})
