export const frontend = `
* React | ReactJS
* Vue | Vue.js
* Angular
* Svelte
* SvelteKit
* Next.js
* Nuxt
* Tailwind CSS | Tailwind
* htmx
* Web components = Web-Komponenten | custom elements
* Accessibility = Barrierefreiheit | a11y, web accessibility
* Responsive design = Responsives Design | responsive web design
* Vite
* Redux
* Storybook
AngularJS | Angular 1
Preact
SolidJS
SolidStart
Qwik
Alpine.js
Ember.js | Ember
Backbone.js | Backbone
Knockout.js | Knockout
Aurelia
Mithril
Marko
Riot.js
Inferno
Lit | lit-html
Stencil
Stimulus
Turbo | Hotwire
Unpoly
Inertia.js
jQuery
jQuery UI
Lodash
Underscore.js
RxJS
Immer
Zustand
Jotai
Recoil
MobX
XState
Pinia
Vuex
NgRx
Redux Toolkit | RTK Query
TanStack Query | React Query
TanStack Router
TanStack Table
React Router
Remix
Gatsby
Astro
Eleventy | 11ty
Fresh
Docusaurus
VitePress
Gridsome
React Server Components
React Hook Form
Formik
Material UI | MUI
Angular Material
Vuetify
Quasar
PrimeFaces | PrimeNG
Ant Design
Chakra UI
Radix UI
shadcn/ui
Headless UI
Mantine
Bootstrap
Bulma
Foundation CSS | Zurb Foundation
UnoCSS
PostCSS
CSS Modules
styled-components
Emotion
vanilla-extract
CSS Grid
Flexbox | CSS flexbox
CSS animation = CSS-Animation | CSS transitions
Container queries
BEM | Block Element Modifier
ITCSS
CUBE CSS
WAI-ARIA | ARIA
WCAG | Web Content Accessibility Guidelines
Screen reader testing = Prüfung mit Screenreadern
Progressive enhancement = Fortschreitende Verbesserung
Progressive web apps = Progressive Web-Apps | PWA
Service workers
Web workers
IndexedDB
Web storage | localStorage
Canvas API | HTML canvas
SVG | Scalable Vector Graphics
WebGL
WebGPU
Three.js
Babylon.js
PixiJS
React Three Fiber
D3.js
Observable Plot
Chart.js
Apache ECharts | ECharts
Highcharts
Vega-Lite | Vega
Leaflet
OpenLayers
MapLibre
Mapbox
CesiumJS | Cesium
deck.gl
GSAP | GreenSock
Framer Motion
Lottie
Web Animations API
View transitions
WebRTC
WebXR
Web Audio API
Web Bluetooth
Web performance = Web-Performance | Core Web Vitals
Lighthouse
Browser DevTools = Browser-Entwicklerwerkzeuge | Chrome DevTools
Browser extensions = Browser-Erweiterungen | WebExtensions
Micro frontends = Mikro-Frontends | MFE
Module federation
Server-side rendering = Serverseitiges Rendern | SSR
Static site generation = Statische Seitengenerierung | SSG, Jamstack
Single-page applications = Einseitenanwendungen | SPA
Islands architecture
Webpack
Rollup
Rolldown
esbuild
Parcel
Rspack
Turbopack
SWC
Babel
Browserify
Gulp
Grunt
ProseMirror
Tiptap
Lexical
Slate.js
Quill
CodeMirror
Monaco Editor
AG Grid
Handsontable
FullCalendar
Handlebars
Mustache
Pug
EJS
Nunjucks
Liquid templates | Liquid
JSX
Vaadin
GWT | Google Web Toolkit
Blazor
Yew
Leptos
Dioxus
Reagent
re-frame
Phoenix LiveView | LiveView
Laravel Livewire | Livewire
Kotlin/JS
Scala.js
Flash
Silverlight
HTML email = HTML-E-Mails | MJML
Design tokens
`;
