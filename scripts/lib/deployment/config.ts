/** A deployment: the product itself, or a stage of it with databases of its own. */
export interface Deployment {
  /** The worker's name and the beginning of its databases' names: jiedui, or jiedui-staging. */
  name: string
  /** Its configuration for wrangler, written anew each time and in no commit. */
  config: string
  /** What is known of its databases; in no commit. */
  state: string
}

export const deploymentOf = (stage: string | undefined): Deployment => {
  const name = stage === undefined ? 'jiedui' : `jiedui-${stage}`
  return { name, config: `wrangler.${name}.toml`, state: `.deployment/${name}.json` }
}

export const databaseName = ({ name }: Deployment, code: string): string => `${name}-${code}`

/** wrangler.toml with this deployment's names, and the ids its databases have in place of the placeholders. */
export const configText = (text: string, deployment: Deployment, ids: ReadonlyMap<string, string>): string =>
  text
    .replace(/^name = "jiedui"$/m, `name = "${deployment.name}"`)
    .replaceAll(
      /^database_name = "jiedui-(\d{6})"$/gm,
      (_line, code: string) => `database_name = "${databaseName(deployment, code)}"`,
    )
    .replaceAll(/^database_id = "local-(\d{6})"$/gm, (line, code: string) => {
      const id = ids.get(code)
      return id === undefined ? line : `database_id = "${id}"`
    })
