import { execFileSync } from 'node:child_process'
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib/console.ts'

// Run by `npm pack` in clients/typescript: the package brings the types of the contract and needs nothing of this repository afterwards.
const folder = join(root, 'clients/typescript')
const dist = join(folder, 'dist')
const SCHEMA = 'web/src/api/schema.d.ts'
rmSync(dist, { recursive: true, force: true })
execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { stdio: 'inherit' })
copyFileSync(join(root, SCHEMA), join(dist, 'schema.d.ts'))
const contract = join(dist, 'contract.d.ts')
writeFileSync(contract, readFileSync(contract, 'utf8').replace(`../../../${SCHEMA}`, './schema.d.ts'))
