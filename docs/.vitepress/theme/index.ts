import DefaultTheme from 'vitepress/theme-without-fonts'
import type { Theme } from 'vitepress'
import { defineAsyncComponent } from 'vue'
import './style.css'

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    // Loaded with the pages that show them: their data would else be part of every page.
    app.component('ComparisonTable', defineAsyncComponent(() => import('./ComparisonTable.vue')))
    app.component('CaveatList', defineAsyncComponent(() => import('./CaveatList.vue')))
    app.component('DecompositionTable', defineAsyncComponent(() => import('./DecompositionTable.vue')))
    app.component('DecisionList', defineAsyncComponent(() => import('./DecisionList.vue')))
    app.component('FormatPages', defineAsyncComponent(() => import('./FormatPages.vue')))
    app.component('SchemaList', defineAsyncComponent(() => import('./SchemaList.vue')))
    app.component('MappingExplorer', defineAsyncComponent(() => import('./MappingExplorer.vue')))
  },
} satisfies Theme
