import type { RuleText } from './rule-text.ts'

/** Temporary Party branches and learning (R-71 – R-75, B-1 – B-12). */
export const BRANCH_TEXTS = {
  ATTACHED_ORG: {
    rule: 'R-73',
    zh: '须写明所参加学习的机关党组织，且为所驻地的机关党组织',
    en: 'The branch is attached to the organ organisation of the very place it is formed by',
    fix_zh: 'attached_party_org 须有名称，其 division 应为：{accepted}',
    fix_en: 'attached_party_org has a name, and its division is one of: {accepted}',
  },
  BRANCH_COMMITTEE: {
    rule: 'B-10',
    zh: '支部委员会的设置不符合规定',
    en: 'The committee is not as the regulation has it',
    fix_zh:
      '正式党员 {from_members} 人以上设委员会，{least} 至 5 人、最多 {most} 人，含书记和组织、宣传、纪检委员；不足的只设书记一人，必要时设副书记一人（现有正式党员 {full} 人）',
    fix_en:
      'From {from_members} full members on a committee of {least} to 5, at most {most}, with secretary, organisation, publicity and discipline members; below that one secretary and a deputy if needed (full members now: {full})',
  },
  BRANCH_DISSOLVED: {
    rule: 'B-7',
    zh: '临时党支部已自然撤销',
    en: 'The temporary branch has dissolved by itself',
    fix_zh: '不再接受任何登记；如有需要请申请新的临时党支部',
    fix_en: 'Nothing more is entered for it; apply for a new branch where one is needed',
  },
  BRANCH_EXISTS: {
    rule: 'R-73',
    zh: '该市在此地已有未撤销的临时党支部',
    en: 'The partner city has a branch here that is not dissolved',
    fix_zh: '请把党员编入已有的支部',
    fix_en: 'Enter the members in the branch that is there',
  },
  BRANCH_FORBIDDEN_ACT: {
    rule: 'B-5',
    zh: '临时党支部不得进行此项活动',
    en: 'A temporary branch does not do this',
    fix_zh: '依据 {rule_version}；可进行：{accepted}',
    fix_en: 'By {rule_version}; what it does is: {accepted}',
  },
  BRANCH_LEVEL: {
    rule: 'R-73',
    zh: '临时党支部的层级与地点不相符',
    en: 'Level and place of the branch do not go together',
    fix_zh: '层级应为：{accepted}；地点须为该市此层级的区划代码，只有同一县（市、区）的乡镇可以联合',
    fix_en:
      'The level is one of: {accepted}; the place is a division of that level in the host city, and only townships of one county join',
  },
  BRANCH_NOT_APPROVED: {
    rule: 'B-1',
    zh: '临时党支部须经上级党组织批准',
    en: 'A temporary branch needs the approval of a superior Party organisation',
    fix_zh: '请写明批准的党组织和批准日期',
    fix_en: 'Name the approving organisation and the day',
  },
  BRANCH_TASK: {
    rule: 'B-3',
    zh: '此项活动不属于临时党支部的任务',
    en: 'This is none of the tasks of a temporary branch',
    fix_zh: '依据 {rule_version}；任务为：{accepted}',
    fix_en: 'By {rule_version}; its tasks are: {accepted}',
  },
  BRANCH_TOO_SMALL: {
    rule: 'B-8',
    zh: '正式党员不足，不能成立临时党支部',
    en: 'Too few full members for a branch',
    fix_zh: '正式党员至少 {least} 人（现有 {full} 人）；一个乡镇不足的，以县为单位或由相邻乡镇联合成立',
    fix_en:
      'At least {least} full members (now {full}); a township with fewer forms one by county, or joins its neighbours',
  },
  FOUR_LEADS_INCOMPLETE: {
    rule: 'R-75',
    zh: '“四个带头”填写不全',
    en: 'One of the four leads is not filled in',
    fix_zh: '四项都须填写：{accepted}',
    fix_en: 'All four are filled in: {accepted}',
  },
  MEETING_QUORUM: {
    rule: 'B-12',
    zh: '支部委员会会议到会委员未过半数',
    en: 'A committee meets with more than half of it present',
    fix_zh: '委员 {committee} 人，到会 {present} 人',
    fix_en: 'Present: {present} of {committee}',
  },
  MEMBER_IN_OTHER_BRANCH: {
    rule: 'R-73',
    zh: '该党员已编入另一个临时党支部',
    en: 'He is a member of another temporary branch',
    fix_zh: '一人只在一个临时党支部；请先办理转出',
    fix_en: 'A person is in one branch at a time; let him leave the other one first',
  },
  MEMBER_NOT_CPC: {
    rule: 'R-73',
    zh: '不是中共党员',
    en: 'This person is no member of the Party',
    fix_zh: '须为正式党员或预备党员',
    fix_en: 'A full or a probationary member',
  },
  MEMBER_OUTSIDE_HOST: {
    rule: 'R-73',
    zh: '该党员不在此地驻村',
    en: 'He is not posted inside the place of the branch',
    fix_zh: '请编入其所驻县或乡镇的临时党支部',
    fix_en: 'He belongs to the branch of the county or township he is posted in',
  },
  MEMBER_WRONG_MODE: {
    rule: 'R-73',
    zh: '只有对口帮扶市在岗的驻村工作队队长、队员编入此类临时党支部',
    en: 'This branch is for leaders and members of the partner city’s teams who are in post',
    fix_zh: '第一书记参加所驻村党组织；驻市、县人员参加以市为单位的临时党支部',
    fix_en:
      'A first secretary studies in the village organisation; staff at city and county level have the branch by city',
  },
  MEMBER_WRONG_ROLE: {
    rule: 'R-74',
    zh: '只有对口帮扶市在岗的驻市、县工作人员编入以市为单位的临时党支部',
    en: 'The branch by city is for the partner city’s staff at city and county level who are in post',
    fix_zh: '驻村工作队队长、队员以所驻县或乡镇为单位编入',
    fix_en: 'People of village teams have the branch by county or township',
  },
  OFFICER_NOT_APPOINTED: {
    rule: 'B-6',
    zh: '须指定书记',
    en: 'A secretary is to be appointed',
    fix_zh: '书记、副书记和委员由批准的党组织指定',
    fix_en: 'Secretary, deputy and committee are named by the approving organisation',
  },
  OFFICER_NOT_MEMBER: {
    rule: 'B-6',
    zh: '支部负责人须为本支部正式党员',
    en: 'An officer is a full member of the branch',
    fix_zh: '请从本支部正式党员中指定',
    fix_en: 'Name one of its full members',
  },
  RELATION_TRANSFERRED: {
    rule: 'B-2',
    zh: '临时党支部不转接组织关系',
    en: 'Relations are not transferred to a temporary branch',
    fix_zh: 'relation_transferred 应为 false；组织关系留在原党组织',
    fix_en: 'relation_transferred is false; the permanent organisation keeps him',
  },
  STUDY_ORG: {
    rule: 'R-72',
    zh: '参加学习教育的党组织不符：原则上为所驻村党组织，对口帮扶市派出的队长、队员和驻市县工作人员为临时党支部',
    en: 'In principle he studies in the organisation of his village; teams and staff of a partner city with their temporary branch',
    fix_zh: '改为所驻村党组织，或附上经批准的例外（study_elsewhere）；应编入临时党支部的，编入支部',
    fix_en:
      'Name the village organisation, or record an approved exception (study_elsewhere); who belongs in a branch is entered there',
  },
  TEMP_BRANCH_NOT_ALLOWED: {
    rule: 'R-72',
    zh: '省直单位和自行帮扶的干部不成立临时党支部',
    en: 'People of provincial units and of self-helping cities have no temporary branch',
    fix_zh: '参加所驻村党组织开展的学习教育',
    fix_en: 'They study in the organisation of the village',
  },
} as const satisfies Record<string, RuleText>
