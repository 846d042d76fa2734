import { gzipSync } from 'node:zlib'

/** What the first visit may load, compressed, in bytes. */
export const FIRST_LOAD_MAX = 122_000

interface LoadedFile {
  path: string
  gzip: number
}

/** The document and what it names: scripts, style sheets, icon. The page loads nothing else until it asks the API. */
export const firstLoad = async (base: string): Promise<{ files: LoadedFile[]; bytes: number }> => {
  const html = await (await fetch(base)).text()
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path)
  const files: LoadedFile[] = []
  for (const path of ['/', ...named]) {
    const answer = await fetch(new URL(path, base))
    if (!answer.ok) throw new Error(`${path} of the first load answers ${answer.status}`)
    files.push({ path, gzip: gzipSync(Buffer.from(await answer.arrayBuffer())).byteLength })
  }
  return { files, bytes: files.reduce((sum, { gzip }) => sum + gzip, 0) }
}
