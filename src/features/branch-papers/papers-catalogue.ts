import type { PaperKind } from './table.ts'

/** The words of the papers; printed in Chinese, whatever the reader's language. */
export const PAPER_WORDS = {
  titles: {
    registration: '临时党支部登记表',
    approval: '关于成立临时党支部的批复',
    introduction: '参加学习教育介绍信',
  },
  numbers: { registration: '临登', approval: '临批', introduction: '临介' },
  receipt: '回执',
  labels: {
    number: '编号',
    branch: '支部名称',
    org_type: '党组织类别代码',
    pattern: '组建方式',
    places: '所驻地',
    partner: '派出方（对口帮扶市）',
    host: '接收方（被帮扶市）',
    attached_org: '参加学习的机关党组织',
    approving_org: '批准的党组织',
    approved_on: '批准日期',
    starts_on: '成立日期',
    document_no: '文号',
    officers: '支部负责人',
    members: '党员名册',
    name: '姓名',
    unit: '派出单位',
    post_role: '驻村职务',
    permanent_party_org: '组织关系所在党组织',
    full: '正式党员',
    yes: '是',
    no: '预备',
    office: '职务',
    code: '校验码',
    verify: '扫描二维码，或打开以下地址，可核验本件是否有效：',
    seal: '（盖章）',
    received: '上述党员的介绍信收悉，已纳入本党组织学习教育。',
    received_on: '收到日期：　　　　年　　月　　日',
    attachment: '附件',
    attachment_of: '附件：临时党支部基本情况',
  },
  /** The body of a paper in its paragraphs; who is addressed stands above it. */
  introduction: [
    '兹介绍下列党员以临时党支部为单位，参加你处开展的“两学一做”学习教育，其组织关系不转接。',
    '请予接洽。',
  ],
  approval: (branch: string): string[] => [
    `你部报来的成立登记表收悉。经研究，同意成立“${branch}”，并指定附件所列同志为支部负责人。`,
    '党员组织关系仍在原党组织，临时党支部随临时机构撤销而自然撤销。',
    '此复。',
  ],
  /** A city's organisation department, which signs for its side and is written to. */
  department: (place: string): string => `中共${place}委组织部`,
  addressed: (organisation: string): string => `${organisation}：`,
  /** What stands in red at the head of a document (GB/T 9704-2012, 7.2.4). */
  issuer: (organisation: string): string => `${organisation}文件`,
  approval_title: (organisation: string, branch: string): string => `${organisation}关于成立${branch}的批复`,
  /** GB/T 9704-2012, 7.3.5.4: year, month and day in Arabic numerals, without zeros before them. */
  day: (day: string): string => {
    const [year, month, date] = day.split('-').map(Number)
    return `${year}年${month}月${date}日`
  },
} as const

/** a number as documents carry one. */
export const paperNumber = (kind: PaperKind, { short, year, n }: { short: string; year: string; n: number }): string =>
  `${short}${PAPER_WORDS.numbers[kind]}〔${year}〕${n}号`
