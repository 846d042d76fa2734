import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { BRANCH_OFFICES, BRANCH_PATTERNS } from '../../rules/enums-branches.ts'
import { POST_ROLES } from '../../rules/enums.ts'
import { PAPER_WORDS } from './papers-catalogue.ts'
import { PAPER_STYLE } from './style.ts'
import type { PaperRow } from './table.ts'

type Markup = HtmlEscapedString | Promise<HtmlEscapedString>

const { labels, titles } = PAPER_WORDS

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
        ${raw(`<style>${PAPER_STYLE}</style>`)}
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
