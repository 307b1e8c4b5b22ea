/**
 * Words of the list that are never drawn: they could hurt or frighten somebody who has just talked about an illness, are
 * spelt in the American way, sound like another word when they are said aloud, or are no word that people know.
 */
export const unsuitableWords: readonly string[] = [
  'abandon abuse accident accuse afraid alarm alcohol alien alone anger angry anxiety army arrest assault attack awful',
  'betray bitter blade blame bleak blind blood bomb bullet burden cancel cannon cash cave chaos cigar clown crash',
  'crawl crazy crime crisp cruel crush cry damage danger deny despair destroy dirt disease disorder divorce dizzy drastic',
  'dumb dust emerge enemy erode error escape evil exclude execute exhaust exile expire expose fade fall false fat',
  'fatal father fatigue fault fee fever fiscal flame fragile frozen fury garbage gas gasp ghost gloom goddess gossip',
  'grief grit grunt guilt gun hammer hard harsh hazard head heart hospital horror hungry hurt husband idle ill illegal',
  'illness infant inflict inject injury inmate insane kidney kick knife lawsuit lazy liar limb lonely mad',
  'meat mercy misery miss mistake naive nasty negative neglect nerve noise nothing nuclear obscure odor',
  'orphan panic patient penalty pig pill pistol police poverty prison problem punch puzzle raw rebel',
  'regret reject riot risk rival rude sad sadness scare scorpion shiver shock shoot shy sick siege skull slim slow',
  'snake spider stomach struggle stumble suffer suspect swear symptom syrup target tattoo tired tissue',
  'tobacco tragic trash trouble ugly unable unfair unhappy useless vacant vague vicious virus void',
  'warfare weapon weird wife worry wreck wrong',
  'catalog color defense enroll favorite flavor harbor humor labor license math mom vapor',
  'aisle base blue board bread cereal core course creek cruise deer desert draft flee flower gauge great',
  'hair hole hour lesson mail main muscle night one pair peace pear piece plate pole profit rain right ring road',
  'sail scene sea sense sight soul steak steel story sun symbol tail there tide two wait waste way weather where wood',
  'write you',
  'artefact awkward coyote rhythm satoshi',
].flatMap((line) => line.split(' '))
