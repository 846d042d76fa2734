// A home as a process of its own, for tests that end it as a power cut would: node serve-home.ts <data folder> <files folder>
import { openHome } from '../../scripts/lib/home.ts'
import { startHome } from '../../src/node.ts'
import { holdFolder } from '../../src/platform/node/data-lock.ts'

const [folder = '', assets = ''] = process.argv.slice(2)
const { env } = openHome(folder, holdFolder(folder, 'a test'))
const settings = { env: { ...env, RATE_PER_SECOND: '1000000' }, assets, host: '127.0.0.1', port: 0 }
const { port } = await startHome({ ...settings, trusted_proxies: '' })
console.log(JSON.stringify({ port }))
