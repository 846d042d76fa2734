import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { BRANCH_OFFICES, BRANCH_PATTERNS } from '../../rules/lists/enums-branches.ts'
import { POST_ROLES } from '../../rules/lists/enums.ts'
import { PAPER_WORDS } from './papers-catalogue.ts'
import { qrOf } from './qr.ts'
import { PAPER_STYLE } from './style.ts'
import type { PaperKind, PaperRow } from './table.ts'

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

const dayOf = (day: string | null): string | null => (day === null ? null : PAPER_WORDS.day(day))

const facts = ({ number, content }: PaperRow): Markup =>
  html`<table class="facts">
    <tbody>
      ${fact(labels.number, number)} ${fact(labels.branch, content.branch)} ${fact(labels.org_type, content.org_type)}
      ${fact(labels.pattern, termOf(BRANCH_PATTERNS, content.pattern))}
      ${fact(labels.places, content.places.join('、'))} ${fact(labels.partner, content.partner)}
      ${fact(labels.host, content.host)} ${fact(labels.attached_org, content.attached_org)}
      ${fact(labels.approving_org, content.approving_org)} ${fact(labels.document_no, content.document_no)}
      ${fact(labels.approved_on, dayOf(content.approved_on))} ${fact(labels.starts_on, dayOf(content.starts_on))}
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

/** How anybody checks the paper: its code, and the address of the page that reads it, in letters and as a QR code. */
const verify = (code: string, address: string): Markup => {
  const { side, path } = qrOf(address)
  return html`<div class="verify">
    <svg viewBox="0 0 ${side} ${side}" role="img" aria-label="${labels.code} ${code}" shape-rendering="crispEdges">
      <path d="${path}" />
    </svg>
    <p>
      ${labels.code} <span class="code">${code}</span><br />${labels.verify}<br /><span class="code">${address}</span>
    </p>
  </div>`
}

/** Who signs, above the day (GB/T 9704-2012, 7.3.5): the seal is set over both. */
const signed = (organisation: string, day: string): Markup =>
  html`<div class="signed">
    <p>${organisation} <small>${labels.seal}</small></p>
    <p>${day}</p>
  </div>`

const paragraphs = (texts: readonly string[]): Markup[] => texts.map((text) => html`<p class="text">${text}</p>`)

const addressed = (organisation: string): Markup => html`<p>${PAPER_WORDS.addressed(organisation)}</p>`

const department = ({ content }: PaperRow): string => PAPER_WORDS.department(content.partner)

const approver = ({ content }: PaperRow): string => content.approving_org ?? PAPER_WORDS.department(content.host)

/** The letter's second half, which the receiving organisation signs and sends back. */
const receipt = (paper: PaperRow): Markup =>
  html`<section class="sheet">
    <h1>${PAPER_WORDS.receipt}</h1>
    ${addressed(approver(paper))}
    <p class="text">${paper.content.branch}：${labels.received}</p>
    ${signed(paper.content.attached_org, labels.received_on)}
    <p>${labels.code} <span class="code">${paper.code}</span></p>
  </section>`

/** The form that the sending side fills in and seals. */
const registration = (paper: PaperRow, check: Markup): Markup =>
  html`<h1>${titles.registration}</h1>
    ${facts(paper)}${members(paper)}${signed(department(paper), PAPER_WORDS.day(paper.issued_on))}${check}`

/** A document of the approving organisation to the one that asked, with the branch on a sheet of its own. */
const approval = (paper: PaperRow, check: Markup): Markup =>
  html`<p class="issuer">${PAPER_WORDS.issuer(approver(paper))}</p>
    <p class="number">${paper.content.document_no ?? paper.number}</p>
    <hr class="red" />
    <h1>${PAPER_WORDS.approval_title(approver(paper), paper.content.branch)}</h1>
    ${addressed(department(paper))}${paragraphs(PAPER_WORDS.approval(paper.content.branch))}
    <p class="attachment">${labels.attachment_of}</p>
    ${signed(approver(paper), PAPER_WORDS.day(paper.issued_on))}
    <section class="sheet">
      <p class="attachment">${labels.attachment}</p>
      ${facts(paper)}${officers(paper)}${check}
    </section>`

/** A letter to the organisation that receives the branch, with its members on a sheet of their own and the receipt on a third. */
const introduction = (paper: PaperRow, check: Markup): Markup =>
  html`<h1>${titles.introduction}</h1>
    <p class="number">${paper.number}</p>
    ${addressed(paper.content.attached_org)}${paragraphs(PAPER_WORDS.introduction)}
    <p class="attachment">${labels.attachment_of}</p>
    ${signed(approver(paper), PAPER_WORDS.day(paper.issued_on))}${check}
    <section class="sheet">
      <p class="attachment">${labels.attachment}</p>
      ${facts(paper)}${members(paper)}
    </section>
    ${receipt(paper)}`

const BODIES = { registration, approval, introduction } as const satisfies Record<PaperKind, unknown>

/**
 * A paper as a page of its own, in the form of GB/T 9704-2012: print-ready at A4, nothing from elsewhere, no script.
 * `verify_at`: the address at which anybody checks it.
 */
export const renderPaper = async (paper: PaperRow, { verify_at }: { verify_at: string }): Promise<string> => {
  const page = await html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${titles[paper.kind]} ${paper.number}</title>
        ${raw(`<style>${PAPER_STYLE}</style>`)}
      </head>
      <body>
        <main>${BODIES[paper.kind](paper, verify(paper.code, verify_at))}</main>
      </body>
    </html>`
  return page.toString()
}
