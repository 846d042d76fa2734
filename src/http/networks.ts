import ipaddr, { type IPv4, type IPv6 } from 'ipaddr.js'

export type Network = [IPv4 | IPv6, number]

/** The bits that make an IPv6 address one of IPv4: `::ffff:10.20.0.0/112` is 10.20.0.0/16. */
const MAPPED_BITS = 96

/** Reads a network; one of IPv4 addresses written as IPv6 is one of IPv4, as such an address is. */
export const parseNetwork = (text: string): Network => {
  const [range, bits] = ipaddr.parseCIDR(text)
  const mapped = range instanceof ipaddr.IPv6 && range.isIPv4MappedAddress() && bits >= MAPPED_BITS
  return mapped ? [range.toIPv4Address(), bits - MAPPED_BITS] : [range, bits]
}

export const liesIn = (address: IPv4 | IPv6, [range, bits]: Network): boolean =>
  address.kind() === range.kind() && address.match([range, bits] as [IPv4, number] & [IPv6, number])

/** Whether an address lies in one of the networks; no networks are all of them. An IPv4 address written as IPv6 is IPv4. */
export const isAllowedFrom = (networks: readonly string[], address: string | null): boolean => {
  if (networks.length === 0) return true
  if (address === null || !ipaddr.isValid(address)) return false
  const from = ipaddr.process(address)
  return networks.some((network) => liesIn(from, parseNetwork(network)))
}
