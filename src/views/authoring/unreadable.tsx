import { Notice } from '../ui/notice.tsx'
import { useWords } from '../ui/words.ts'
import { useWorkbench } from './workbench.ts'

/** The facts are a text that cannot be read: what is written is all there, and where to mend it. */
export function Unreadable() {
  const t = useWords('draft')
  const { reading, linkTo } = useWorkbench()
  const line = reading?.findings.find(({ file }) => file === 'aid.yaml')?.line
  return (
    <Notice tone="wrong" title={t('unreadable.title')}>
      <p>{line === undefined ? t('unreadable.what') : t('unreadable.line', { line })}</p>
      <p>
        <a href={linkTo('text')}>{t('panel.text')}</a>
      </p>
    </Notice>
  )
}
