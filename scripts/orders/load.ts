import { spawn } from 'node:child_process'

/** Busy loops in processes of their own, beside a run; they end with `stop`, and when this process is gone. */
export const loadOf = (count: number): { stop: () => void } => {
  const loops = Array.from({ length: count }, () =>
    spawn(process.execPath, ['-e', 'const { ppid } = process; while (process.ppid === ppid);'], { stdio: 'ignore' }),
  )
  const stop = (): void => loops.forEach((loop) => loop.kill('SIGKILL'))
  process.once('exit', stop)
  return { stop }
}
