import type { Words } from '../text/words.ts'

/** Amounts travel in fen; an office reads and writes yuan. */
export const FEN_PER_YUAN = 100

/** What counts as a part of a fen, and what is a number's own unexactness. */
const PART_OF_A_FEN = 1e-6

/** Yuan as an office types them, in fen; what is finer than a fen stays so, for the API to refuse: no amount is changed on its way. */
export const inFen = (yuan: string): number => {
  const fen = Number(yuan) * FEN_PER_YUAN
  const whole = Math.round(fen)
  return Math.abs(fen - whole) < PART_OF_A_FEN ? whole : fen
}

/** Whether a field or a figure is an amount, by its name. */
export const isMoney = (name: string): boolean => name.endsWith('_fen')

/** What an amount is called where it is shown in yuan. */
export const withoutFen = ({ zh, en }: Words): Words => ({
  zh: zh.replace(/[（(]\p{Script=Han}[）)]$/u, ''),
  en: en.replace(/,? (?:in )?fen$/, ''),
})

/** An amount of fen as an office reads it, in yuan. */
export const inYuan = (fen: number, language: string): string =>
  (fen / FEN_PER_YUAN).toLocaleString(language, { style: 'currency', currency: 'CNY' })
