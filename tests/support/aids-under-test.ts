/** What a scenario needs to know of an aid to go through it: nothing but what two people read on the screen. */
export interface AidUnderTest {
  id: string
  /** Three letters that find it. */
  letters: string
  title: RegExp
  /** The group to choose, where the aid asks for one. */
  group?: { axis: RegExp; label: RegExp }
  /** The choice that is made. */
  option: RegExp
  ownWords: string
}

export const aidsUnderTest: AidUnderTest[] = [
  {
    id: 'acute-sore-throat',
    letters: 'thr',
    title: /sore throat/i,
    group: { axis: /FeverPAIN/i, label: /2 to 3/ },
    option: /^back-up/i,
    ownWords: 'Back at work on Monday',
  },
  {
    id: 'statins-primary-prevention',
    letters: 'sta',
    title: /statin/i,
    group: { axis: /risk|chance|score/i, label: /^7\.5/ },
    option: /^statin/i,
    ownWords: 'Staying well for grandchildren',
  },
  {
    id: 'carpal-tunnel',
    letters: 'car',
    title: /carpal|hand|wrist/i,
    option: /splint/i,
    ownWords: 'Sleeping through the night',
  },
]
