import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { BRANCH_OFFICES, BRANCH_PATTERNS } from '../../rules/enums-branches.ts'
import { POST_ROLES } from '../../rules/enums.ts'
import { PAPER_WORDS } from './papers-catalogue.ts'
import type { PaperRow } from './table.ts'

type Markup = HtmlEscapedString | Promise<HtmlEscapedString>

const { labels, titles } = PAPER_WORDS

const STYLE = `
@page { size: A4; margin: 20mm 18mm; }
* { box-sizing: border-box; }
body { font: 12pt/1.6 "Songti SC", "SimSun", "Noto Serif CJK SC", serif; color: #000; background: #fff; margin: 0 auto; max-width: 174mm; }
h1 { font-size: 18pt; text-align: center; margin: 0 0 6mm; }
table { width: 100%; border-collapse: collapse; margin: 0 0 5mm; }
th, td { border: 0.3mm solid #000; padding: 1.5mm 2mm; text-align: left; vertical-align: top; font-size: 10.5pt; overflow-wrap: anywhere; }
th { font-weight: normal; background: #f2f2f2; }
tr { break-inside: avoid; }
.facts th { width: 42mm; }
.foot { display: flex; justify-content: space-between; gap: 8mm; margin-top: 8mm; break-inside: avoid; }
.code { font-family: monospace; }
.cut { border-top: 0.3mm dashed #000; margin: 8mm 0 6mm; }
.receipt { break-inside: avoid; }
`

const termOf = (terms: readonly { id: string; zh: string }[], id: string): string =>
  terms.find((term) => term.id === id)?.zh ?? id

const fact = (label: string, value: string | null): Markup | '' =>
  value === null || value === ''
    ? ''
    : html`<tr>
        <th scope="row">${label}</th>
        <td>${value}</td>
      </tr>`

const facts = ({ number, content }: PaperRow): Markup =>
  html`<table class="facts">
    <tbody>
      ${fact(labels.number, number)} ${fact(labels.branch, content.branch)} ${fact(labels.org_type, content.org_type)}
      ${fact(labels.pattern, termOf(BRANCH_PATTERNS, content.pattern))}
      ${fact(labels.places, content.places.join('、'))} ${fact(labels.partner, content.partner)}
      ${fact(labels.host, content.host)} ${fact(labels.attached_org, content.attached_org)}
      ${fact(labels.approving_org, content.approving_org)} ${fact(labels.document_no, content.document_no)}
      ${fact(labels.approved_on, content.approved_on)} ${fact(labels.starts_on, content.starts_on)}
    </tbody>
  </table>`

const members = ({ content }: PaperRow): Markup =>
  html`<table>
    <caption>
      ${labels.members}
    </caption>
    <thead>
      <tr>
        <th scope="col">${labels.name}</th>
        <th scope="col">${labels.unit}</th>
        <th scope="col">${labels.post_role}</th>
        <th scope="col">${labels.permanent_party_org}</th>
        <th scope="col">${labels.full}</th>
      </tr>
    </thead>
    <tbody>
      ${content.members.map(
        (member) =>
          html`<tr>
            <td>${member.name}</td>
            <td>${member.unit}</td>
            <td>${termOf(POST_ROLES, member.post_role)}</td>
            <td>${member.permanent_party_org}</td>
            <td>${member.full ? labels.yes : labels.no}</td>
          </tr>`,
      )}
    </tbody>
  </table>`

const officers = ({ content }: PaperRow): Markup | '' =>
  content.officers.length === 0
    ? ''
    : html`<table>
        <caption>
          ${labels.officers}
        </caption>
        <thead>
          <tr>
            <th scope="col">${labels.office}</th>
            <th scope="col">${labels.name}</th>
          </tr>
        </thead>
        <tbody>
          ${content.officers.map(
            ({ office, name }) =>
              html`<tr>
                <td>${termOf(BRANCH_OFFICES, office)}</td>
                <td>${name}</td>
              </tr>`,
          )}
        </tbody>
      </table>`

const foot = ({ code, issued_on, content, kind }: PaperRow): Markup =>
  html`<div class="foot">
    <div>${labels.code} <span class="code">${code}</span><br />${labels.verify}</div>
    <div>
      ${kind === 'registration' ? content.partner : (content.approving_org ?? content.host)}${labels.seal}<br />${labels.issued_on}
      ${issued_on}
    </div>
  </div>`

/** The letter's second half, which the receiving organisation signs and sends back. */
const receipt = ({ code, content }: PaperRow): Markup =>
  html`<div class="cut"></div>
    <section class="receipt">
      <h1>${PAPER_WORDS.receipt}</h1>
      <p>${content.branch}：${labels.received}</p>
      <div class="foot">
        <div>${labels.code} <span class="code">${code}</span></div>
        <div>${content.attached_org}${labels.seal}<br />${labels.received_on} ________</div>
      </div>
    </section>`

const bodyOf = (paper: PaperRow): Markup => {
  const { content } = paper
  if (paper.kind === 'registration') return html`${facts(paper)}${members(paper)}`
  if (paper.kind === 'approval')
    return html`<p>${PAPER_WORDS.approval(content.branch, content.partner)}</p>
      ${facts(paper)}${officers(paper)}`
  return html`<p>${PAPER_WORDS.introduction(content.attached_org)}</p>
    ${facts(paper)}${members(paper)}`
}

/** A paper as a page of its own: print-ready at A4, nothing from elsewhere, no script. */
export const renderPaper = async (paper: PaperRow): Promise<string> => {
  const page = await html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${titles[paper.kind]} ${paper.number}</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1>${titles[paper.kind]}</h1>
          ${bodyOf(paper)}${foot(paper)}${paper.kind === 'introduction' ? receipt(paper) : ''}
        </main>
      </body>
    </html>`
  return page.toString()
}
