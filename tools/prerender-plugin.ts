import { createServer, type Plugin, type PluginOption } from 'vite'

interface Prerendered {
  /** The module that exports `startPageHtml(): string`, from the root of the site's sources. */
  module: string
  /** What the module needs to be loaded in Node: the same plugins that the page's own build uses. */
  plugins: () => PluginOption[]
  /** Names of style classes: the same as in the build, so that page and app agree. */
  classNames: (name: string, file: string) => string
}

const root = '<div id="root"></div>'

/** Puts the start page's own words into the built page, made by the very component that takes it over: they cannot differ. */
export function prerender({ module, plugins, classNames }: Prerendered): Plugin {
  let sources = ''
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(config) {
      sources = config.root
    },
    async transformIndexHtml(html) {
      if (html.split(root).length !== 2) throw new Error(`the page needs exactly one ${root}`)
      const server = await createServer({
        configFile: false,
        root: sources,
        appType: 'custom',
        logLevel: 'error',
        plugins: plugins(),
        css: { modules: { generateScopedName: classNames } },
        server: { middlewareMode: true, ws: false, watch: null },
        optimizeDeps: { noDiscovery: true },
      })
      try {
        const { startPageHtml } = (await server.ssrLoadModule(module)) as { startPageHtml: () => string }
        return html.replace(root, () => `<div id="root">${startPageHtml()}</div>`)
      } finally {
        await server.close()
      }
    },
  }
}
