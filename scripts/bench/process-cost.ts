import { readdirSync, readFileSync } from 'node:fs'

const TICKS_A_SECOND = 100

/** Fields of /proc/<pid>/stat behind the name, which may hold blanks: 1 is the parent, 11 and 12 the ticks in user and system mode. */
const statOf = (pid: number): string[] => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return [] // it has ended
  }
}

/** A process and whatever it started. */
const treeOf = (root: number): number[] => {
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
  const children = Map.groupBy(pids, (pid) => Number(statOf(pid)[1] ?? 0))
  const tree = [root]
  for (const pid of tree) tree.push(...(children.get(pid) ?? []))
  return tree
}

/** Seconds of CPU that a process and its children have spent (Linux). */
export const cpuSeconds = (pid: number): number =>
  treeOf(pid).reduce((sum, each) => {
    const stat = statOf(each)
    return sum + (Number(stat[11] ?? 0) + Number(stat[12] ?? 0)) / TICKS_A_SECOND
  }, 0)

const residentKb = (pid: number): number => {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0 // it has ended
  }
}

/** MB of memory that a process and its children hold (Linux). */
export const memoryMb = (pid: number): number =>
  Math.round(treeOf(pid).reduce((sum, each) => sum + residentKb(each), 0) / 1024)
