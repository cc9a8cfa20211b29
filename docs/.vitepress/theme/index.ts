import DefaultTheme from 'vitepress/theme-without-fonts'
import type { Theme } from 'vitepress'
import ComparisonTable from './ComparisonTable.vue'
import CaveatList from './CaveatList.vue'
import FormatPages from './FormatPages.vue'
import MappingExplorer from './MappingExplorer.vue'
import './style.css'

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('ComparisonTable', ComparisonTable)
    app.component('CaveatList', CaveatList)
    app.component('FormatPages', FormatPages)
    app.component('MappingExplorer', MappingExplorer)
  },
} satisfies Theme
