import type { NamedWas } from './village-names.ts'

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz')
const PLAIN = /[a-z0-9]/

/**
 * The order of Mandarin's syllables, as Unicode's locale data have it for every character. The same data hold a mark before the first
 * character of each letter: U+FDD0 and the letter.
 */
const BY_SYLLABLE = new Intl.Collator('zh-u-co-pinyin')

/** Characters whose syllable in the names of places is not the one they are ordered by. */
const ALSO: Readonly<Record<string, string>> = {
  长: 'c',
  重: 'c',
  朝: 'z',
  曾: 'c',
  厦: 'x',
  系: 'j',
  单: 's',
  埔: 'p',
}

/** More spellings than these of one name are not kept. */
const SPELLINGS_MAX = 8

const letterOf = (character: string): string =>
  LETTERS.findLast((letter) => BY_SYLLABLE.compare(`\uFDD0${letter.toUpperCase()}`, character) <= 0) ?? ''

const lettersOf = (character: string): readonly string[] => {
  const low = character.normalize('NFKC').toLowerCase()
  if (PLAIN.test(low)) return [low]
  if (!/\p{Script=Han}/u.test(character)) return ['']
  const also = ALSO[character]
  return also === undefined ? [letterOf(character)] : [letterOf(character), also]
}

/** The spellings of a name by the first letters of its characters' syllables: 长乐村 is `zlc` and `clc`. Signs are left out. */
export const initialsOf = (name: string): string[] =>
  Array.from(name).reduce<string[]>(
    (spellings, character) =>
      lettersOf(character)
        .flatMap((letter) => spellings.map((spelling) => spelling + letter))
        .slice(0, SPELLINGS_MAX),
    [''],
  )

/**
 * What a village is found by when somebody types first letters: its name and the names it had (C-8), a spelling a line. It is
 * never empty: a name of signs alone stands for itself.
 */
export const villageInitials = ({ name, names_were }: { name: string; names_were: readonly NamedWas[] }): string =>
  [...new Set([name, ...names_were.map((was) => was.name)].flatMap(initialsOf))].join('\n').trim() || name
