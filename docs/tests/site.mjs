// Serves the built site on loopback and drives Debian's Chromium over it.
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { chromium } from 'playwright-core'

const dist = join(import.meta.dirname, '..', '.vitepress', 'dist')
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' }

/** A server without cleverness: a file that is not there is a 404. */
export async function serve() {
  const server = createServer(async (request, response) => {
    let file = join(dist, decodeURIComponent(new URL(request.url, 'http://site').pathname))
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html')
    if (!file.startsWith(dist) || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }

    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(await readFile(file))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}

/** A browser with a profile of its own that asks nobody but the site. */
export async function browse() {
  const profile = mkdtempSync(join(tmpdir(), 'site-'))
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', `--disk-cache-dir=${profile}`],
  })
  return { browser, close: async () => { await browser.close(); rmSync(profile, { recursive: true, force: true }) } }
}

/** The addresses of all pages. */
export function pages(folder = dist, prefix = '/') {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? (entry.name === 'assets' ? [] : pages(join(folder, entry.name), `${prefix}${entry.name}/`))
      : entry.name.endsWith('.html') && entry.name !== '404.html' ? [prefix + (entry.name === 'index.html' ? '' : entry.name)] : []).sort()
}

/** The guides: every page that people have written. */
export const guides = () => pages().filter((page) => !page.startsWith('/reference/') && !page.startsWith('/decisions/'))

/** A tab that keeps whatever the console or the network complains about. */
export async function tab(context, address) {
  const page = await context.newPage()
  const complaints = []
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) complaints.push(message.text()) })
  page.on('pageerror', (error) => complaints.push(String(error)))
  // A request that was cut off because the test has gone on to the next page is no fault.
  page.on('requestfailed', (request) => { if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`${request.url()} failed`) })
  page.on('response', (response) => { if (response.status() >= 400) complaints.push(`${response.url()} ${response.status()}`) })
  page.on('request', (request) => { if (!request.url().startsWith(new URL(address).origin) && !request.url().startsWith('data:')) complaints.push(`asks ${request.url()}`) })
  return { page, complaints }
}

/** Goes to a page and waits until it is alive. */
export async function go(page, address) {
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForFunction(() => document.querySelector('#app')?.__vue_app__ !== undefined && document.querySelector('.kk-live:not([data-ready=true])') === null)
}

/** Opens a page in a tab of its own. */
export async function open(context, address) {
  const opened = await tab(context, address)
  await go(opened.page, address)
  return opened
}
