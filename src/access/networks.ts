import ipaddr from 'ipaddr.js'

/** Whether an address lies in one of the networks; no networks are all of them. An IPv4 address written as IPv6 is IPv4. */
export const isAllowedFrom = (networks: readonly string[], address: string | null): boolean => {
  if (networks.length === 0) return true
  if (address === null || !ipaddr.isValid(address)) return false
  const from = ipaddr.process(address)
  return networks.some((network) => {
    const [range, bits] = ipaddr.parseCIDR(network)
    return from.kind() === range.kind() && from.match(range, bits)
  })
}
