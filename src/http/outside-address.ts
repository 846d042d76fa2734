import ipaddr, { type IPv4, type IPv6 } from 'ipaddr.js'
import { liesIn, parseNetwork, type Network } from './networks.ts'

/** What an operator permits beside the open internet: a network, an address or a name, perhaps at one port alone. */
interface AllowedHost {
  network: Network | null
  name: string | null
  port: string | null
}

export type AllowedHosts = readonly AllowedHost[]

const ADDRESS_BITS = { ipv4: 32, ipv6: 128 } as const
/** Global unicast of IPv6: what lies outside is no address of the internet, also where no range of its own names it. */
const GLOBAL_IPV6: Network = ipaddr.parseCIDR('2000::/3')
const ENTRY = /^(?:\[(?<v6>[0-9a-f:.]+)\]|(?<host>[^[\]:\s]+))(?::(?<port>\d{1,5}))?$/i
const HOST_NAME = /^(?=.{1,253}$)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*$/

const networkOf = (text: string): Network | null => {
  if (text.includes('/')) return parseNetwork(text)
  if (!ipaddr.isValid(text)) return null
  const address = ipaddr.process(text)
  return [address, ADDRESS_BITS[address.kind()]]
}

const allowedHost = (entry: string): AllowedHost => {
  if (entry.includes('/')) return { network: networkOf(entry), name: null, port: null }
  if (ipaddr.IPv6.isValid(entry)) return { network: networkOf(entry), name: null, port: null }
  const { v6, host = '', port = null } = ENTRY.exec(entry)?.groups ?? {}
  const network = networkOf(v6 ?? host)
  const name = host.toLowerCase()
  if (network) return { network, name: null, port }
  if (!HOST_NAME.test(name))
    throw new Error('WEBHOOK_ALLOWED_HOSTS takes networks, addresses and names, commas between')
  return { network: null, name, port }
}

/** Reads the setting: `10.20.0.0/16, oa.meizhou.gov.cn, 127.0.0.1:9911, [fd00::5]:443`. Throws on what is none of these. */
export const parseAllowedHosts = (text: string): AllowedHosts =>
  text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(allowedHost)

const PORTS: Readonly<Record<string, string>> = { 'https:': '443', 'http:': '80' }
const portOf = ({ protocol, port }: URL): string => port || (PORTS[protocol] ?? '')

/** The host as it is compared: without the dot of the root, without brackets. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/\.$/, '').replace(/^\[|\]$/g, '')

const isAtPort = ({ port }: AllowedHost, url: URL): boolean => port === null || port === portOf(url)

/** An address of the open internet: in no range of loopback, private, link-local, carrier, multicast, mapped or reserved addresses. */
const isOpen = (address: IPv4 | IPv6): boolean =>
  address.range() === 'unicast' && (address.kind() === 'ipv4' || liesIn(address, GLOBAL_IPV6))

const isPermitted = (text: string, url: URL, allowed: AllowedHosts): boolean => {
  if (!ipaddr.isValid(text)) return false
  const address = ipaddr.process(text)
  return isOpen(address) || isListed(address, url, allowed)
}

const isListed = (address: IPv4 | IPv6, url: URL, allowed: AllowedHosts): boolean =>
  allowed.some((each) => each.network !== null && isAtPort(each, url) && liesIn(address, each.network))

/** Names of this machine, and those without a dot, which only a network of one's own knows. */
const isNameOfOnesOwn = (name: string): boolean => !name.includes('.') || name.endsWith('.localhost')

const readUrl = (text: string): URL | null => {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

/** An address that may be called. */
export interface Outside {
  url: URL
  /** Whether one may connect to an address that the host's name stands for. */
  permits: (address: string) => boolean
}

interface Operator {
  allowed: AllowedHosts
  /** Our own address: what calls us back would be ourselves. */
  issuer: string
}

/**
 * What an operator lets the product call: https of the open internet, and what he lists, http too. Judged on the address as the
 * URL standard writes it, so `2130706433` and `0x7f.1` are 127.0.0.1. Null where it may not be called.
 */
export const outsideOf = (text: string, { allowed, issuer }: Operator): Outside | null => {
  const url = readUrl(text)
  if (!url || !(url.protocol in PORTS) || url.username !== '' || url.password !== '') return null
  const host = hostOf(url)
  const own = new URL(issuer)
  if (host === hostOf(own) && portOf(url) === portOf(own)) return null
  const literal = ipaddr.isValid(host)
  const listed = literal
    ? isListed(ipaddr.process(host), url, allowed)
    : allowed.some((each) => each.name === host && isAtPort(each, url))
  if (listed) return { url, permits: () => true }
  if (url.protocol !== 'https:') return null
  if (literal ? !isPermitted(host, url, allowed) : isNameOfOnesOwn(host)) return null
  return { url, permits: (address) => isPermitted(address, url, allowed) }
}
