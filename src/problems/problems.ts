import { RULE_CODES, type RuleCode } from '../rules/codes.ts'
import { RULE_TEXTS } from './rule-texts.ts'

interface ProblemKind {
  status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 503
  rule: string | null
  zh: string
  en: string
  /** The title where a key is what asked. */
  key_zh?: string
  key_en?: string
  /** What would be accepted, filled with the facts of the case. */
  fix_zh: string
  fix_en: string
}

/** Codes that no rule number stands behind, or that the machinery itself answers with (rule book 11, X-11). */
const GENERAL = {
  INVALID_REQUEST: {
    status: 400,
    rule: null,
    zh: '请求格式不正确',
    en: 'The request is not well formed',
    fix_zh: '请按 errors 中逐项说明修改后重试',
    fix_en: 'Correct each item in errors and send again',
  },
  IDEMPOTENCY_KEY_REQUIRED: {
    status: 400,
    rule: 'X-11',
    zh: '缺少 Idempotency-Key 请求头',
    en: 'The Idempotency-Key header is missing',
    fix_zh: '每个写入请求请带 1–255 个可见字符的 Idempotency-Key，例如一个 UUID；重试时用同一个键',
    fix_en: 'Send an Idempotency-Key of 1-255 visible characters with each write, such as a UUID; repeat it on a retry',
  },
  UNAUTHENTICATED: {
    status: 401,
    rule: null,
    zh: '未登录或凭证无效',
    en: 'Not signed in, or the credentials are not valid',
    fix_zh: '请重新登录，或检查 Authorization: Bearer 后的令牌或密钥',
    fix_en: 'Sign in again, or check the token or key behind Authorization: Bearer',
  },
  INVALID_GRANT: {
    status: 400,
    rule: null,
    zh: '登录失败',
    en: 'The sign-in failed',
    fix_zh: '请检查地市、用户名和密码；续期失败时请重新登录',
    fix_en: 'Check tenant, user name and password; sign in again where a refresh token was sent',
  },
  API_KEY_EXPIRED: {
    status: 401,
    rule: null,
    zh: '密钥已过期',
    en: 'The API key has expired',
    fix_zh: '请本单位管理员轮换或新建密钥',
    fix_en: "Ask your tenant's administrator to rotate it or make a new one",
  },
  API_KEY_REVOKED: {
    status: 401,
    rule: null,
    zh: '密钥已撤销',
    en: 'The API key has been revoked',
    fix_zh: '请本单位管理员新建密钥',
    fix_en: "Ask your tenant's administrator for a new one",
  },
  NOT_PERMITTED: {
    status: 403,
    rule: null,
    zh: '您的角色不能进行此操作',
    en: 'Your role may not do this',
    key_zh: '此密钥不能进行此操作',
    key_en: 'This key may not do this',
    fix_zh: '需要权限 {permission}；由有此权限的一方办理',
    fix_en: 'This takes the permission {permission}; the side that holds it has to act',
  },
  API_KEY_NETWORK: {
    status: 403,
    rule: null,
    zh: '此密钥不能从该网络使用',
    en: 'The API key is not taken from this network',
    fix_zh: '请从密钥 allowed_networks 所列网络调用，或由本单位管理员新建密钥',
    fix_en:
      "Call from a network that stands in the key's allowed_networks, or ask your tenant's administrator for another key",
  },
  NOT_POSTED: {
    status: 403,
    rule: '2.2',
    zh: '派驻已结束，账号不再可用',
    en: 'The posting is over, and the account with it',
    fix_zh: '如有新的派驻，由派出方组织部门报送后即可使用',
    fix_en: 'It works again once the dispatching organisation department has submitted another posting',
  },
  PASSWORD_CHANGE_REQUIRED: {
    status: 403,
    rule: null,
    zh: '请先修改一次性密码',
    en: 'Change the one-time password first',
    fix_zh: '请调用 POST /v1/me/password 后重新登录',
    fix_en: 'Call POST /v1/me/password and sign in again',
  },
  NOT_FOUND: {
    status: 404,
    rule: 'X-8',
    zh: '没有这条记录',
    en: 'There is no such record',
    fix_zh: '请检查编号；看不到的记录与不存在的记录回答相同',
    fix_en: 'Check the id; a record you may not see is answered as one that does not exist',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    rule: null,
    zh: '此地址不支持该方法',
    en: 'This address does not take that method',
    fix_zh: '可用方法见 Allow 响应头',
    fix_en: 'The Allow header lists the methods it takes',
  },
  VERSION_CONFLICT: {
    status: 412,
    rule: 'X-11',
    zh: '记录已被他人修改',
    en: 'Somebody changed the record in the meantime',
    fix_zh: '请重新读取后用新的 ETag 作 If-Match 再提交',
    fix_en: 'Read it again and send the new ETag as If-Match',
  },
  TOO_LARGE: {
    status: 413,
    rule: null,
    zh: '请求体过大',
    en: 'The request body is too large',
    fix_zh: '上限为 {limit} 字节',
    fix_en: 'The limit is {limit} bytes',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    rule: null,
    zh: '不支持的内容类型',
    en: 'This content type is not taken here',
    fix_zh: '请使用 Content-Type: {accepted}',
    fix_en: 'Send Content-Type: {accepted}',
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    rule: 'X-11',
    zh: '同一个 Idempotency-Key 用于不同的请求',
    en: 'The Idempotency-Key was used with another request',
    fix_zh: '新的请求请用新的键；重试请原样重发',
    fix_en: 'Use a new key for a new request; repeat a retry as it was',
  },
  PRECONDITION_REQUIRED: {
    status: 428,
    rule: 'X-11',
    zh: '缺少 If-Match 请求头',
    en: 'The If-Match header is missing',
    fix_zh: '请先读取记录，把其 ETag 放入 If-Match',
    fix_en: 'Read the record first and send its ETag as If-Match',
  },
  RATE_LIMITED: {
    status: 429,
    rule: null,
    zh: '请求过于频繁',
    en: 'Too many requests',
    fix_zh: '请在 Retry-After 指明的秒数之后再试',
    fix_en: 'Try again after the seconds that Retry-After names',
  },
  INTERNAL: {
    status: 500,
    rule: null,
    zh: '系统内部错误',
    en: 'Something failed inside the system',
    fix_zh: '请把 request_id 告知管理员',
    fix_en: 'Tell the operator the request_id',
  },
  TENANT_UNAVAILABLE: {
    status: 503,
    rule: null,
    zh: '该市数据库暂时不可用',
    en: "This tenant's database does not answer at the moment",
    fix_zh: '请在 Retry-After 指明的秒数之后，用同一个 Idempotency-Key 重试',
    fix_en: 'Try again after the seconds that Retry-After names, with the same Idempotency-Key',
  },
  NOT_CONFIGURED: {
    status: 503,
    rule: null,
    zh: '系统尚未配置',
    en: 'The system is not configured yet',
    fix_zh: '管理员需先设置密钥（见 docs/operating.md）',
    fix_en: 'The operator has to set the secrets first (docs/operating.md)',
  },
  PASSWORD_TOO_SHORT: {
    status: 422,
    rule: null,
    zh: '密码太短',
    en: 'The password is too short',
    fix_zh: '至少 {length_min} 个字符',
    fix_en: 'At least {length_min} characters',
  },
  PASSWORD_TOO_SIMPLE: {
    status: 422,
    rule: null,
    zh: '密码过于简单',
    en: 'The password is too simple',
    fix_zh: '小写、大写、数字、其他字符四类中至少 {classes_min} 类',
    fix_en: 'At least {classes_min} of lower case, upper case, digits and other characters',
  },
  PASSWORD_BLOCKED: {
    status: 422,
    rule: null,
    zh: '密码太容易被猜到',
    en: 'The password is too easy to guess',
    fix_zh: '不要使用常见密码、用户名或本系统的名称',
    fix_en: 'Use no common password, no user name and no name of this system',
  },
  PASSWORD_TOO_LONG: {
    status: 422,
    rule: null,
    zh: '密码太长',
    en: 'The password is too long',
    fix_zh: '至多 256 个字符',
    fix_en: 'At most 256 characters',
  },
  PASSWORD_UNCHANGED: {
    status: 422,
    rule: null,
    zh: '新密码与原密码相同',
    en: 'The new password is the old one',
    fix_zh: '请换一个新密码',
    fix_en: 'Choose another one',
  },
  USERNAME_TAKEN: {
    status: 409,
    rule: null,
    zh: '用户名已被使用',
    en: 'The user name is taken',
    fix_zh: '请换一个用户名',
    fix_en: 'Choose another one',
  },
  ROLE_SCOPE: {
    status: 422,
    rule: '2.2',
    zh: '角色与范围不相符',
    en: 'The role and the scope do not go together',
    fix_zh: '此角色的范围应为：{accepted}，并在本单位之内',
    fix_en: 'The scope of this role is: {accepted}, inside your own tenant',
  },
  EXPIRY_TOO_LATE: {
    status: 422,
    rule: null,
    zh: '有效期过长或已过',
    en: 'The expiry is too late or already past',
    fix_zh: '应在今后且至多一年之内',
    fix_en: 'It has to lie ahead, at most a year',
  },
  PERMISSION_NOT_HELD: {
    status: 422,
    rule: null,
    zh: '不能授予自己没有的权限',
    en: 'You cannot hand on a permission you do not hold',
    fix_zh: '可授予：{accepted}',
    fix_en: 'You can hand on: {accepted}',
  },
  DUPLICATE_ROW: {
    status: 422,
    rule: 'R-41',
    zh: '同一文件中重复出现的行',
    en: 'The row stands in the file twice',
    fix_zh: '与第 {line} 行相同的代码；只保留一行',
    fix_en: 'It has the code of line {line}; keep one of them',
  },
  EXCEPTION_TWICE: {
    status: 422,
    rule: '3.3',
    zh: '同一种例外填报了两次',
    en: 'Two exceptions of one kind',
    fix_zh: '每种例外只保留一项',
    fix_en: 'Keep one of each kind',
  },
  FORMULA_CELL: {
    status: 422,
    rule: 'R-41',
    zh: '单元格内容是公式',
    en: 'The cell holds a formula',
    fix_zh: '请改为普通文字；确需以该符号开头的文字请在前面加单引号',
    fix_en: "Write plain text; put ' in front of a text that really begins with that sign",
  },
  INVALID_CELL: {
    status: 422,
    rule: null,
    zh: '单元格内容不正确',
    en: 'The cell does not hold what the column takes',
    fix_zh: '应为：{accepted}',
    fix_en: 'The column takes: {accepted}',
  },
} as const satisfies Record<string, ProblemKind>

export const PROBLEMS: Record<keyof typeof GENERAL | RuleCode, ProblemKind> = {
  ...GENERAL,
  ...(Object.fromEntries(
    Object.entries(RULE_TEXTS).map(([code, text]) => [code, { ...text, status: RULE_CODES[code as RuleCode] }]),
  ) as Record<RuleCode, ProblemKind>),
}

export type ProblemCode = keyof typeof PROBLEMS
