/** One county of Meizhou and one of Qingyuan, in which every system of the document is at work. */
const COUNTIES = ['441424', '441881'] as const
const TOWNSHIPS = 6

/** Of the two counties some villages, each in a township of its own. */
export const aliveVillages = (villages: readonly string[]): string[] =>
  COUNTIES.flatMap((county) => {
    const own = villages.filter((code) => code.startsWith(county)).toSorted()
    const byTownship = new Map(own.toReversed().map((code) => [code.slice(0, 9), code]))
    return [...byTownship.values()].toSorted().slice(0, TOWNSHIPS)
  })
