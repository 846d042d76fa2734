import { wordsIn, type Described } from '../api/described.ts'
import { w, type Words } from './words.ts'

/** What an office calls it where it does not enter (登记) what there is already: made new, filled in, proposed, drafted. */
const VERBS: Readonly<Record<string, string>> = {
  录入: 'people',
  新建: 'users api_keys webhook_endpoints',
  填报: 'four_leads_sheets reimbursement_claims support_confirmations assessments',
  提出: 'assignments recall_cases promotion_cases contested_facts posting_comments assessment_comments',
  起草: 'branches study_plans',
  提名: 'postings',
  设定: 'settings',
}

const ENTERED = '登记'

const verbOf = (name: string): string =>
  Object.keys(VERBS).find((verb) => VERBS[verb]?.split(' ').includes(name)) ?? ENTERED

/** Words of a law that take no object: the record is named before them. */
const WITHOUT_OBJECT = '任职 立案 立项 设点 结对 支付 建档立卡 明确责任'.split(' ')

type Named = Pick<Described, 'name' | 'create'>

/** The act in one word for menu, title and button: as the law of the record calls it, else the office’s verb. */
const actOf = ({ name, create }: Named): string => wordsIn(create?.words)?.zh ?? verbOf(name)

/** The short word of a menu. */
export const createShort = (record: Named): Words => w(actOf(record), 'New')

/** What making one is called, with the name of the record: `{name}`. */
export const createOf = (record: Named): Words => {
  const act = actOf(record)
  return w(WITHOUT_OBJECT.includes(act) ? `{name}：${act}` : `${act}{name}`, 'New: {name}')
}

/** What the button of its form does. */
export const createButton = (record: Named): Words => w(actOf(record), 'Create')
