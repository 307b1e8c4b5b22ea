import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useWords } from '../../ui/words.ts'
import { CliniciansOwn } from '../clinicians-own.tsx'
import { useTalk } from '../talk.ts'
import { Writable } from '../writable.tsx'

const answers = ['yes', 'no'] as const

/** For the clinician: whether a paper or a file is safe with the person. Unanswered, every way stays open. */
export function TakingHome() {
  const t = useWords('summary')
  const { consultation, add } = useTalk()
  const { safeToTakeHome } = consultation
  return (
    <>
      <Writable>
        <RadioGroup
          layout="row"
          legend={t('stage.safe.legend')}
          hint={t('stage.safe.means')}
          choices={answers.map((value) => ({ value, label: t(`stage.safe.${value}`) }))}
          chosen={safeToTakeHome === undefined ? undefined : safeToTakeHome ? 'yes' : 'no'}
          onChoose={(value) => add({ type: 'takingHome.asked', safe: value === 'yes' })}
        />
      </Writable>
      {safeToTakeHome === false ? (
        <Notice title={t('stage.safe.closed')}>
          <CliniciansOwn>
            <Disclosure summary={t('stage.safe.clinician')}>
              <p>{t('stage.safe.instead')}</p>
              <p>{t('stage.safe.apart')}</p>
            </Disclosure>
          </CliniciansOwn>
          <p>{t('stage.safe.back')}</p>
        </Notice>
      ) : null}
    </>
  )
}
