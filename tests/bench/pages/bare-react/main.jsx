import { useState } from 'react'
import { createRoot } from 'react-dom/client'

function Page() {
  const [text, setText] = useState('')
  return (
    <main>
      <h1>Find a decision aid</h1>
      <label>
        Find
        <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
    </main>
  )
}

createRoot(document.getElementById('root')).render(<Page />)
