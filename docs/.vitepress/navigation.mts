import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DefaultTheme } from 'vitepress'

const docs = join(import.meta.dirname, '..')

/** A page of the sidebar, left out where its file is not there (yet). */
const page = (text: string, link: string): DefaultTheme.SidebarItem[] =>
  existsSync(join(docs, `${link}.md`)) ? [{ text, link: `/${link}` }] : []

/** The decision records, by number. */
const decisions = (): DefaultTheme.SidebarItem[] =>
  readdirSync(join(docs, 'decisions')).filter((name) => /^\d.*\.md$/.test(name)).sort().map((name) => {
    const heading = readFileSync(join(docs, 'decisions', name), 'utf8').match(/^# (.*?)(?: \(\d{4}-\d{2}-\d{2}\))?$/m)
    return { text: heading?.[1] ?? name, link: `/decisions/${name.slice(0, -3)}` }
  })

const reference = (): DefaultTheme.SidebarItem[] =>
  JSON.parse(readFileSync(join(docs, 'reference', 'sidebar.json'), 'utf8')).map((group: DefaultTheme.SidebarItem) => ({ ...group, text: group.text!.replace('Kommunkompassen.', ''), collapsed: true }))

export const english = (): DefaultTheme.Config => ({
  nav: [
    { text: 'Start', link: '/start' },
    { text: 'Diagram', link: '/mapping' },
    { text: 'Recipes', link: '/recipes/', activeMatch: '/recipes/' },
    { text: 'API', link: '/reference/', activeMatch: '/reference/' },
  ],
  sidebar: {
    '/reference/': [{ text: 'API reference', link: '/reference/', items: reference() }],
    '/': [
      { text: 'Begin', items: [...page('Start in five minutes', 'start'), ...page('The domain', 'domain'), ...page('The types by task', 'types')] },
      {
        text: 'Understand',
        items: [
          ...page('Scores and the hidden exact score', 'scoring'),
          ...page('Mapping between framework versions', 'mapping'),
          ...page('Worked example: Olofström', 'example'),
          ...page('Audit of printed numbers', 'audit'),
          ...page('Audit: the five reports', 'audit-of-the-five-reports'),
        ],
      },
      {
        text: 'Documents and formats',
        items: [
          ...page('Overview', 'formats'),
          ...page('Documents', 'documents'),
          ...page('Schemas', 'schemas'),
          ...page('Import', 'import'),
          ...page('Exchanging mappings', 'interchange'),
        ],
      },
      {
        text: 'Recipes',
        link: '/recipes/',
        items: [
          ...page('Audit a table of your own', 'recipes/own-table'),
          ...page('Compare an evaluation of your own', 'recipes/own-evaluation'),
          ...page('A mapping with other shares', 'recipes/own-mapping'),
          ...page('Web API', 'recipes/web-api'),
          ...page('Import of report texts', 'recipes/report-import'),
          ...page('Property tests', 'recipes/property-tests'),
          ...page('Trimming and AOT', 'recipes/trimming'),
        ],
      },
      {
        text: 'Rely on it',
        items: [...page('Architecture', 'architecture'), ...page('Performance', 'performance'), ...page('Reliability', 'reliability'), ...page('Fuzzing', 'fuzzing'), ...page('Mutation testing', 'mutation'), ...page('Versions', 'versioning')],
      },
      { text: 'Decisions', link: '/decisions/', collapsed: true, items: decisions() },
    ],
  },
  outline: { level: [2, 3] },
  footer: { message: 'MIT licence. Figures from the five published reports, each with its source in the data.' },
})

export const swedish = (): DefaultTheme.Config => ({
  nav: [
    { text: 'Kommunkompassen', link: '/sv/kommunkompassen' },
    { text: 'Exempel', link: '/sv/exempel' },
    { text: 'Diagram', link: '/sv/diagram' },
  ],
  sidebar: [
    {
      text: 'På svenska',
      items: [
        ...page('Start', 'sv/index').map((item) => ({ ...item, link: '/sv/' })),
        ...page('Kommunkompassen och dess upplagor', 'sv/kommunkompassen'),
        ...page('Exempel: Olofström 2017 och 2022', 'sv/exempel'),
        ...page('Diagram: vart frågorna tog vägen', 'sv/diagram'),
      ],
    },
    { text: 'På engelska', items: [{ text: 'Start in five minutes', link: '/start' }, { text: 'API reference', link: '/reference/' }] },
  ],
  outline: { level: [2, 3], label: 'På den här sidan' },
  docFooter: { prev: 'Föregående sida', next: 'Nästa sida' },
  footer: { message: 'MIT-licens. Siffrorna kommer från de fem publicerade rapporterna, var och en med sin källa i data.' },
  darkModeSwitchLabel: 'Utseende',
  lightModeSwitchTitle: 'Byt till ljust utseende',
  darkModeSwitchTitle: 'Byt till mörkt utseende',
  sidebarMenuLabel: 'Meny',
  returnToTopLabel: 'Till sidans början',
  langMenuLabel: 'Byt språk',
  skipToContentLabel: 'Hoppa till innehållet',
})
