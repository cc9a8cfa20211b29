// Takes pictures of pages for people to look at: node tests/pictures.mjs FOLDER [PATH...]
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { browse, guides, open, serve } from './site.mjs'

const [folder, ...paths] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const [site, chrome] = [await serve(), await browse()]
for (const path of paths.length > 0 ? paths : guides()) {
  for (const [scheme, width] of [['light', 1280], ['dark', 1280], ['light', 360], ['dark', 360]]) {
    const context = await chrome.browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' })
    const { page } = await open(context, site.address + path)
    await page.waitForTimeout(300)
    await page.screenshot({ path: join(folder, `${path.replaceAll('/', '_') || '_'}-${scheme}-${width}.png`), fullPage: true })
    await context.close()
  }
}

await chrome.close()
site.close()
