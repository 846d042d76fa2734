import {
  PERMISSIONS,
  permissionsOf,
  PROVINCE_ONLY,
  ROLES,
  SCOPE_LEVELS,
  type Permission,
  type Role,
} from '../../src/access/permissions.ts'
import type { Endpoint } from '../../src/serve/endpoint.ts'
import { PROBLEMS } from '../../src/problems/problems.ts'
import { problemType } from '../../src/http/render.ts'

const NOTE = 'Made by `npm run generate`; do not edit.'

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

const cell = (role: Role, permission: Permission): string => {
  if (permissionsOf(role, 'supported').has(permission)) return 'yes'
  return permissionsOf(role, 'province').has(permission) ? 'province' : ''
}

const operationsOf = (endpoints: readonly Endpoint[], permission: Permission): string =>
  endpoints
    .filter((endpoint) => endpoint.permission === permission)
    .map(({ method, path }) => `\`${method.toUpperCase()} ${path}\``)
    .join(', ')

/** Role × permission, and the operations each permission opens. */
export const permissionsPage = (endpoints: readonly Endpoint[]): string => `# Roles and permissions

${NOTE} The source is \`src/access/permissions.ts\`; the middleware and the tests read the same table.

\`yes\`: in every tenant. \`province\`: in the province's own tenant only. Empty: never. What a role may do is bounded once more by
its scope: a division code, the unit of a \`sending_unit\`, the person of a \`holder\`.

${table(
  ['permission', ...ROLES.map((role) => `\`${role}\``)],
  PERMISSIONS.map((permission) => [`\`${permission}\``, ...ROLES.map((role) => cell(role, permission))]),
)}

## Scopes

${table(
  ['role', 'scope'],
  ROLES.map((role) => [`\`${role}\``, SCOPE_LEVELS[role].join(' or ')]),
)}

## Operations

${table(
  ['permission', 'operations', "the province's alone"],
  PERMISSIONS.map((permission) => [
    `\`${permission}\``,
    operationsOf(endpoints, permission),
    PROVINCE_ONLY.has(permission) ? 'yes' : '',
  ]),
)}
`

/** Every code the API answers with: what it means, and what would be accepted. */
export const problemsPage = (): string => `# Problems

${NOTE} Every refusal is \`application/problem+json\` (RFC 9457) with one of these codes; \`type\` is the address in the second column,
which answers with the same texts. Braces are filled with the facts of the case.

${table(
  ['code', 'type', 'status', 'rule', 'zh-CN', 'en'],
  Object.entries(PROBLEMS).map(([code, { status, rule, zh, en, fix_zh, fix_en }]) => [
    `\`${code}\``,
    `\`${problemType(code)}\``,
    String(status),
    rule ?? '',
    `${zh}。${fix_zh}`,
    `${en}. ${fix_en}`,
  ]),
)}
`
