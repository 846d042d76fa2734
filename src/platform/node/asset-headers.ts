/** One rule of a `_headers` file: paths it is for, headers it sets, headers it takes away (`! Name`) that earlier ones set. */
interface HeaderRule {
  path: RegExp
  set: readonly (readonly [string, string])[]
  unset: readonly string[]
}

const pathOf = (line: string): RegExp =>
  new RegExp(`^${line.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)

/** Reads the file the asset server of Workers reads: a path, below it indented headers. */
export const readHeaderRules = (text: string): HeaderRule[] => {
  const blocks = text
    .split(/\n(?=\S)/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#')))
  return blocks
    .filter((lines) => lines.length > 0)
    .map(([path = '', ...lines]) => ({
      path: pathOf(path.trim()),
      set: lines.flatMap((line) => {
        const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? []
        return name && value ? [[name, value.trim()] as const] : []
      }),
      unset: lines.flatMap((line) => /^\s+!\s*([\w-]+)$/.exec(line)?.[1] ?? []),
    }))
}

/** Puts on an answer what the rules say of its path, one rule after the other. */
export const applyHeaderRules = (rules: readonly HeaderRule[], path: string, headers: Headers): void => {
  for (const rule of rules.filter((each) => each.path.test(path))) {
    for (const name of rule.unset) headers.delete(name)
    for (const [name, value] of rule.set) headers.set(name, value)
  }
}
