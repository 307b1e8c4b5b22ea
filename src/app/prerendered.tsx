import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { App } from './app.tsx'

/** The start page as it stands in the page's HTML. Runs at build only. */
export const startPageHtml = (): string =>
  renderToString(
    <StrictMode>
      <App />
    </StrictMode>,
  )
