import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './console.ts'

/** The guides for offices: `docs/for-….md`, in Chinese `docs/for-….zh-CN.md`. */
const GUIDE = /^for-[a-z-]+(\.zh-CN)?\.md$/
const STYLE = 'guide.css'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A link to another guide leads to its page; one to a document that is not served is its text alone. */
const linked = (text: string, target: string): string => {
  if (/^https?:|^\//.test(target)) return `<a href="${target}">${text}</a>`
  return GUIDE.test(target) ? `<a href="${target.replace(/\.md$/, '.html')}">${text}</a>` : text
}

const inline = (text: string): string =>
  escaped(text)
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/!\[([^\]]*)\]\(([^)]+)\)/g, '<img alt="$1" src="$2" loading="lazy">')
    .replaceAll(/\[([^\]]+)\]\(([^)]+)\)/g, (_, name: string, target: string) => linked(name, target))

const cellsOf = (line: string, tag: 'th' | 'td'): string =>
  line
    .slice(1, line.lastIndexOf('|'))
    .split('|')
    .map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`)
    .join('')

const tableOf = ([head = '', , ...rows]: readonly string[]): string =>
  `<table><thead><tr>${cellsOf(head, 'th')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${cellsOf(row, 'td')}</tr>`)
    .join('')}</tbody></table>`

const listOf = (lines: readonly string[], tag: 'ol' | 'ul'): string => {
  // a line that does not begin an item goes on with the one before
  const items = lines
    .join('\n')
    .split(/^(?:\d+\.|-)\s+/m)
    .slice(1)
  const [, first = '1'] = /^(\d+)\./.exec(lines[0] ?? '') ?? []
  // a picture between two steps parts the list: the numbers go on
  return `<${tag}${first === '1' ? '' : ` start="${first}"`}>${items.map((item) => `<li>${inline(item.replaceAll(/\s*\n\s*/g, ' ').trim())}</li>`).join('')}</${tag}>`
}

const blockOf = (block: string): string => {
  const lines = block.split('\n')
  const [first = ''] = lines
  const heading = /^(#{1,3}) (.*)$/.exec(first)
  if (heading) return `<h${heading[1]?.length ?? 1}>${inline(heading[2] ?? '')}</h${heading[1]?.length ?? 1}>`
  if (first.startsWith('|')) return tableOf(lines)
  if (/^\d+\. /.test(first)) return listOf(lines, 'ol')
  if (first.startsWith('- ')) return listOf(lines, 'ul')
  return `<p>${inline(lines.join(' '))}</p>`
}

/** The few forms of Markdown that the guides are written in, as a page of its own. */
export const guidePage = (name: string, markdown: string): string => {
  const language = name.includes('.zh-CN') ? 'zh-CN' : 'en'
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? ''
  const body = markdown
    .trim()
    .split(/\n{2,}/)
    .map(blockOf)
    .join('\n')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${STYLE}">
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}

/** Writes the guides with their pictures as pages: the page links each reader to his own. */
export const writeGuides = (target: string): void => {
  const docs = join(root, 'docs')
  mkdirSync(target, { recursive: true })
  for (const file of readdirSync(docs).filter((name) => GUIDE.test(name))) {
    const text = readFileSync(join(docs, file), 'utf8')
    writeFileSync(join(target, file.replace(/\.md$/, '.html')), guidePage(file, text))
  }
  cpSync(join(docs, 'images'), join(target, 'images'), { recursive: true })
  cpSync(join(root, 'web/guides', STYLE), join(target, STYLE))
}
