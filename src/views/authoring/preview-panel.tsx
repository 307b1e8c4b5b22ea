import type { ReactNode } from 'react'
import type { Stage } from '../../navigation/route.ts'
import { useWords } from '../ui/words.ts'
import styles from './draft.module.css'
import { useWorkbench } from './workbench.ts'

/** Nothing leaves the room from a preview, so the stage with the ways out is not among them. */
const seen = ['start', 'matters', 'choices', 'decide', 'next'] as const satisfies readonly Stage[]

interface PreviewPanelProps {
  stage: Stage
  linkToStage: (stage: Stage) => string
  /** The stage itself; `null` while there is nothing to show. */
  children: ReactNode
}

/** The draft as two people would see it. What is said in it is kept nowhere. */
export function PreviewPanel({ stage, linkToStage, children }: PreviewPanelProps) {
  const t = useWords('draft')
  const { reading, linkTo } = useWorkbench()
  const errors = reading?.findings.filter(({ severity }) => severity === 'error').length ?? 0
  return (
    <div className={styles['preview']}>
      <p className={styles['soft']}>
        {t('preview.about')} {errors > 0 ? t('preview.faulty', { count: errors }) : null}
      </p>
      <nav aria-label={t('preview.stages')} className={styles['stages']}>
        {seen.map((other) => (
          <a key={other} href={linkToStage(other)} aria-current={other === stage ? 'step' : undefined}>
            {t(`preview.stage.${other}`)}
          </a>
        ))}
      </nav>
      {children === null ? (
        <p>
          {t('preview.nothing')} <a href={linkTo('check')}>{t('panel.check')}</a>
        </p>
      ) : (
        <div className={styles['shown']}>{children}</div>
      )}
    </div>
  )
}
