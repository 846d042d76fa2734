import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Marked, type Tokens } from 'marked'
import { root } from './console.ts'

/** The guides for offices: `docs/for-….md`, in Chinese `docs/for-….zh-CN.md`. */
const GUIDE = /^for-[a-z-]+(\.zh-CN)?\.md$/
const STYLE = 'guide.css'
const SERVED = /^https?:|^\//

const marked = new Marked({
  renderer: {
    /** A link to another guide leads to its page; one to a document that is not served is its text alone. */
    link({ href, tokens }: Tokens.Link): string {
      const text = this.parser.parseInline(tokens)
      if (SERVED.test(href)) return `<a href="${href}">${text}</a>`
      return GUIDE.test(href) ? `<a href="${href.replace(/\.md$/, '.html')}">${text}</a>` : text
    },
  },
})

/** A guide as a page of its own. */
export const guidePage = (name: string, markdown: string): string => {
  const language = name.includes('.zh-CN') ? 'zh-CN' : 'en'
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? ''
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${STYLE}">
</head>
<body>
<main>
${marked.parse(markdown, { async: false })}</main>
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
