import '../views/ui/base.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { routeFrom } from '../navigation/route.ts'
import { App } from './app.tsx'
import { takeFromAddress } from './link-in-hand.ts'

takeFromAddress()

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')

const app = (
  <StrictMode>
    <App />
  </StrictMode>
)

// The start page's words stand in the HTML already; any other address begins with an empty page.
if (routeFrom(location.hash).page === 'start-page' && root.hasChildNodes()) hydrateRoot(root, app)
else {
  root.replaceChildren()
  createRoot(root).render(app)
}
