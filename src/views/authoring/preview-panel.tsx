import { type ReactNode, useState } from 'react'
import { languageNames, languages } from '../../i18n/languages.ts'
import type { Stage } from '../../navigation/route.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { useWords } from '../ui/words.ts'
import control from './control.module.css'
import styles from './draft.module.css'
import { MendFirst } from './mend-first.tsx'
import { phoneWidth, ScreenFrame } from './screen-frame.tsx'
import { useWorkbench } from './workbench.ts'

/** Nothing leaves the room from a preview: of the summary, the paper is seen and not the ways of giving it. */
export const stagesSeen = [
  'start',
  'matters',
  'choices',
  'decide',
  'next',
  'summary',
] as const satisfies readonly Stage[]

const widths = ['screen', 'phone'] as const
type Width = (typeof widths)[number]

interface PreviewPanelProps {
  stage: Stage
  linkToStage: (stage: Stage) => string
  /** In which the stage is seen. */
  language: string
  onLanguage: (language: string) => void
  /** The stage itself; `null` while there is nothing to show. */
  children: ReactNode
}

/** The draft as two people would see it. What is said in it is kept nowhere. */
export function PreviewPanel({ stage, linkToStage, language, onLanguage, children }: PreviewPanelProps) {
  const t = useWords('draft')
  const { reading, linkTo } = useWorkbench()
  const [width, setWidth] = useState<Width>('screen')
  const errors = reading?.findings.filter(({ severity }) => severity === 'error').length ?? 0
  return (
    <div className={styles['preview']}>
      <p className={styles['soft']}>
        {t('preview.about')} <a href={linkTo('review')}>{t('panel.review')}</a>.{' '}
        {errors > 0 ? t('preview.faulty', { count: errors }) : null}
      </p>
      <nav aria-label={t('preview.stages')} className={styles['stages']}>
        {stagesSeen.map((other) => (
          <a key={other} href={linkToStage(other)} aria-current={other === stage ? 'step' : undefined}>
            {t(`preview.stage.${other}`)}
          </a>
        ))}
      </nav>
      {children === null ? (
        <MendFirst waits="preview" />
      ) : (
        <>
          <div className={styles['ways']}>
            {stage === 'summary' ? (
              <Button onClick={() => window.print()}>{t('preview.print')}</Button>
            ) : (
              <RadioGroup
                legend={t('preview.seenOn')}
                choices={widths.map((value) => ({ value, label: t(`preview.width.${value}`) }))}
                chosen={width}
                onChoose={setWidth}
                layout="segments"
              />
            )}
            <SeenIn language={language} onLanguage={onLanguage} />
          </div>
          {width === 'phone' && stage !== 'summary' ? (
            <ScreenFrame label={t('preview.onPhone')} width={phoneWidth}>
              {children}
            </ScreenFrame>
          ) : (
            <div className={styles['shown']}>{children}</div>
          )}
        </>
      )}
    </div>
  )
}

function SeenIn({ language, onLanguage }: Pick<PreviewPanelProps, 'language' | 'onLanguage'>) {
  const t = useWords('draft')
  return (
    <Field label={t('preview.language')}>
      {({ id }) => (
        <select
          id={id}
          className={control['line']}
          value={language}
          onChange={({ target }) => onLanguage(target.value)}
        >
          {languages.map((code) => (
            <option key={code} value={code} lang={code}>
              {languageNames[code]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
