import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react'
import type { OptionFacts } from '../../../domain/aid/aid-facts.schema.ts'
import { gentleQuestionOf } from '../../../domain/priorities/gentle-question.ts'
import { notMentioned } from '../../../domain/priorities/not-mentioned.ts'
import { withCommas } from '../../../i18n/languages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useWords } from '../../ui/words.ts'
import { WrittenField } from '../../ui/written-field.tsx'
import { CliniciansOwn } from '../clinicians-own.tsx'
import { NotForYou } from '../not-for-you.tsx'
import { usePlainWords } from '../plain-words.ts'
import stage from '../stage.module.css'
import { useTalk } from '../talk.ts'
import { ThresholdSaid } from '../threshold-said.tsx'
import { Writable } from '../writable.tsx'
import { ClinicianRecommends } from './clinician-recommends.tsx'
import styles from './decide-stage.module.css'
import { DoubtsSaid } from './doubts-said.tsx'
import { ExplainedWell } from './explained-well.tsx'
import { FitOfChoices } from './fit-of-choices.tsx'
import { MoreToTalkAbout } from './more-to-talk-about.tsx'

const GentleQuestion = lazy(async () => ({
  default: (await import('../deeper/gentle-question.tsx')).GentleQuestion,
}))
const TakingItHome = lazy(async () => ({
  default: (await import('../deeper/taking-it-home.tsx')).TakingItHome,
}))

const NotMentioned = lazy(async () => ({
  default: (await import('../deeper/not-mentioned.tsx')).NotMentioned,
}))

const notYet = 'not-yet'

/** Decision talk: only the decision is needed; deciding, leaning and "not yet" are all proper ends. */
export function DecideStage({ fit = <FitOfChoices /> }: { fit?: ReactNode }) {
  const t = useWords('decide')
  const { aid, consultation, patientView } = useTalk()
  const { thought, role } = consultation
  return (
    <div className={stage['stage']}>
      <h1>{t('title')}</h1>
      <NotForYou />
      <Writable>
        {role === 'clinician' ? (
          <CliniciansOwn>
            <ClinicianRecommends isFirst />
          </CliniciansOwn>
        ) : null}
        <Decision />
        <Suspense>
          {gentleQuestionOf(aid.facts, consultation) ? <GentleQuestion /> : null}
          {thought && 'notYet' in thought ? <TakingItHome /> : null}
        </Suspense>
        <CliniciansOwn>
          <DoubtsSaid />
          <Suspense>{notMentioned(aid.facts, consultation).length > 0 ? <NotMentioned /> : null}</Suspense>
        </CliniciansOwn>
      </Writable>
      {fit}
      <ThresholdSaid />
      {/* Most of what is answered there is in the record alone: a window that follows would show it unanswered. */}
      {patientView === 'window' ? null : (
        <Writable>
          <CliniciansOwn>
            <ExplainedWell />
          </CliniciansOwn>
          <MoreToTalkAbout />
        </Writable>
      )}
    </div>
  )
}

/** What is thought now, how firmly, and why. */
function Decision() {
  const t = useWords('decide')
  const { consultation, add } = useTalk()
  const { thought } = consultation
  return (
    <div className={styles['decision']}>
      <Thought />
      {thought && 'option' in thought ? (
        <RadioGroup
          layout="row"
          legend={t('firm.legend')}
          choices={[
            { value: 'decided', label: t('firm.decided') },
            { value: 'leaning', label: t('firm.leaning') },
          ]}
          chosen={consultation.firmness}
          onChoose={(firmness) => add({ type: 'decision.firmed', firmness })}
        />
      ) : null}
      {thought ? (
        <WrittenField
          key={'option' in thought ? `option ${thought.option}` : notYet}
          label={t('why.label')}
          hint={t('why.hint')}
          stored={consultation.why}
          lines={1}
          onWritten={(text) => add({ type: 'decision.explained', text })}
        />
      ) : null}
    </div>
  )
}

/** What comes with an answer stands apart from it: who hears the screen is told. */
function useFollows() {
  const t = useWords('decide')
  const announce = useAnnounce()
  const { aid, consultation } = useTalk()
  const { thought } = consultation
  const said = JSON.stringify(thought)
  const before = useRef(said)
  useEffect(() => {
    if (before.current === said) return
    before.current = said
    if (!thought) return
    const isGentle = gentleQuestionOf(aid.facts, consultation) !== undefined
    announce(t('notYet' in thought ? 'follows.takingHome' : isGentle ? 'follows.gentle' : 'follows.firm'))
  })
}

function Thought() {
  const t = useWords('decide')
  const { aid, consultation, words, add } = useTalk()
  const plain = usePlainWords()
  const { thought, ruledOut, groups } = consultation
  useFollows()
  const open = aid.facts.options.filter(({ id }) => !(id in ruledOut))
  const out = aid.facts.options.filter(({ id }) => id in ruledOut)
  const detailOf = (option: OptionFacts): string => {
    const reason = option.notOffered?.find(({ axis, group }) => groups[axis] === group)
    if (!reason) return plain(`options.${option.id}.short`)
    return t('thought.notOffered', { reason: plain(`options.${option.id}.${reason.id}`) })
  }
  return (
    <div>
      <RadioGroup
        large
        layout="cards"
        legend={t('thought.legend')}
        choices={[
          ...open.map((option) => ({
            value: `option ${option.id}`,
            label: plain(`options.${option.id}.name`),
            detail: detailOf(option),
          })),
          { value: notYet, label: t('thought.notYet'), detail: t('thought.notYetDetail') },
        ]}
        chosen={thought && ('option' in thought ? `option ${thought.option}` : notYet)}
        onChoose={(value) =>
          add({
            type: 'decision.thought',
            thought: value === notYet ? { notYet: true } : { option: value.slice('option '.length) },
          })
        }
      />
      {out.length > 0 ? (
        <p className={styles['out']}>
          {t('thought.notShown', {
            choices: withCommas(
              words.language,
              out.map(({ id }) => plain(`options.${id}.name`)),
            ),
          })}
        </p>
      ) : null}
    </div>
  )
}
