import { lazy, Suspense } from 'react'
import styles from './prose.module.css'

const ProseMarkdown = lazy(() =>
  import('./prose-markdown.tsx').then((loaded) => ({ default: loaded.ProseMarkdown })),
)

/** An aid's prose (Markdown). Until the reader of Markdown is loaded, its paragraphs stand as they are written. */
export function Prose({ text }: { text: string }) {
  if (text.trim() === '') return null
  return (
    <div className={styles['prose']}>
      <Suspense fallback={<Paragraphs text={text} />}>
        <ProseMarkdown text={text} />
      </Suspense>
    </div>
  )
}

function Paragraphs({ text }: { text: string }) {
  const paragraphs = text.split(/\n{2,}/)
  return (
    <>
      {paragraphs.map((paragraph, place) => (
        <p key={place}>{paragraph}</p>
      ))}
    </>
  )
}
