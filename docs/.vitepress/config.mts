import { defineConfig } from 'vitepress'
import { english, swedish } from './navigation.mts'

// The site is the folder docs itself: every page is a Markdown file there. generated/ and reference/ are written by docs/generator.
export default defineConfig({
  title: 'Kommunkompassen.Core',
  base: process.env.DOCS_BASE ?? '/',
  srcExclude: ['README.md', 'generated/**', 'generator/**', 'samples/**', 'tests/**', 'schemas/**', '**/node_modules/**'],
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${process.env.DOCS_BASE ?? '/'}icon.svg` }]],
  // A page of the reference would else fetch dozens of others that nobody asked for.
  router: { prefetchLinks: false },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    // Indented code can be scrolled by keyboard too, as fenced code can.
    config: (md) => {
      md.renderer.rules.code_block = (tokens, i) => `<pre tabindex="0"><code v-pre>${md.utils.escapeHtml(tokens[i].content)}</code></pre>\n`
    },
  },
  // Pages with long lines of code use the room of the outline for it.
  transformPageData: (page) => {
    if (/^(recipes\/(?!index)|start|audit\.)/.test(page.relativePath)) {
      page.frontmatter.aside = false
      page.frontmatter.pageClass = 'wide'
    }
  },
  locales: {
    root: {
      label: 'English',
      lang: 'en-GB',
      description: 'Sweden’s Kommunkompassen as an exact .NET library: the framework versions, published evaluations, and honest comparison across revisions.',
      themeConfig: english(),
    },
    sv: {
      label: 'Svenska',
      lang: 'sv-SE',
      description: 'Kommunkompassen som ett exakt .NET-bibliotek: formerna, publicerade utvärderingar och ärliga jämförelser över revisionerna.',
      themeConfig: swedish(),
    },
  },
  themeConfig: {
    logo: { src: '/icon.svg', alt: '' },
    i18nRouting: false,
    search: {
      provider: 'local',
      options: {
        locales: {
          sv: {
            translations: {
              button: { buttonText: 'Sök', buttonAriaLabel: 'Sök' },
              modal: {
                displayDetails: 'Visa utförlig lista',
                resetButtonTitle: 'Rensa sökningen',
                backButtonTitle: 'Stäng sökningen',
                noResultsText: 'Inga träffar för',
                footer: {
                  selectText: 'för att välja', selectKeyAriaLabel: 'retur',
                  navigateText: 'för att flytta', navigateUpKeyAriaLabel: 'pil upp', navigateDownKeyAriaLabel: 'pil ned',
                  closeText: 'för att stänga', closeKeyAriaLabel: 'esc',
                },
              },
            },
          },
        },
      },
    },
  },
})
