/** Where the document says what a rule quotes: part (section) item (sub-item), from the rule on to the next one named. */
const FROM: readonly (readonly [rule: number, place: string])[] = [
  [1, '标题'],
  [2, '前言'],
  [3, '一'],
  [4, '二(一)'],
  [9, '二(二)1'],
  [12, '二(二)2'],
  [16, '二(二)3'],
  [18, '二(三)1'],
  [22, '二(三)2'],
  [27, '二(三)3'],
  [29, '二(三)4'],
  [32, '二(三)5'],
  [36, '二(四)1'],
  [38, '二(四)2'],
  [41, '二(五)1'],
  [42, '二(五)1(1)'],
  [44, '二(五)1(2)'],
  [46, '二(五)1(3)'],
  [47, '二(五)2(1)'],
  [49, '二(五)2(2)'],
  [50, '二(五)2(3)'],
  [51, '二(五)2(4)'],
  [52, '二(五)3'],
  [53, '二(五)3(1)'],
  [54, '二(五)3(2)'],
  [55, '二(五)3(3)'],
  [56, '二(五)3(4)'],
  [57, '二(五)4'],
  [62, '二(六)1'],
  [68, '二(六)2'],
  [71, '三1'],
  [76, '三2'],
  [82, '三3'],
]

/** The place of a rule's clause in the document; null for what stands in no clause (B, X, C, A). */
export const placeOf = (number: string): string | null => {
  const [, rule] = /^R-(\d+)$/.exec(number) ?? []
  return (rule && FROM.findLast(([first]) => first <= Number(rule))?.[1]) || null
}
