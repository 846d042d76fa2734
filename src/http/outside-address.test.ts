// What may be called: the open internet by https, and what the operator lists; every spelling of an address is the address.
import { describe, expect, test } from 'vitest'
import { outsideOf, parseAllowedHosts } from './outside-address.ts'

const NOTHING = { allowed: [], issuer: 'https://jiedui.example.cn' }
const listed = (text: string, issuer = NOTHING.issuer) => ({ allowed: parseAllowedHosts(text), issuer })

const REFUSED = `http://oa.example.cn/ https://user@oa.example.cn/ https://user:secret@oa.example.cn/ https://:x@oa.example.cn/
  https://127.0.0.1/ https://2130706433/ https://0x7f.1/ https://0177.0.0.1/ https://127.1/ https://127.0.0.1./ https://①②⑦.0.0.1/
  https://%31%32%37.0.0.1/ https://[::1]/ https://[::]/ https://0.0.0.0/ https://0/ https://10.0.0.1/ https://167772161/ https://172.16.0.1/
  https://192.168.1.1/ https://0xc0a80101/ https://169.254.169.254/ https://100.64.0.1/ https://224.0.0.1/ https://255.255.255.255/
  https://198.18.0.1/ https://240.0.0.1/ https://[::ffff:10.0.0.1]/ https://[::ffff:a00:1]/ https://[::ffff:127.0.0.1]/ https://[::10.0.0.1]/
  https://[64:ff9b::10.0.0.1]/ https://[2002:a00:1::]/ https://[fe80::1]/ https://[fd00::1]/ https://[fec0::1]/ https://[ff02::1]/ https://[2001::1]/
  https://localhost/ https://localhost./ https://LOCALHOST/ https://oa.localhost/ https://db/ https://jiedui.example.cn/hook
  https://jiedui.example.cn:443/hook https://JIEDUI.example.cn./hook ftp://oa.example.cn/ javascript:alert(1) oa.example.cn /hook https:// x`

const TAKEN = `https://oa.example.cn/hook https://oa.example.cn:8443/ https://8.8.8.8/ https://[2606:4700::1111]/ https://jiedui.example.cn:8443/ https://例子.中国/`

describe('without a list', () => {
  test.each(REFUSED.split(/\s+/))('%s is refused', (url) => {
    expect(outsideOf(url, NOTHING)).toBeNull()
  })
  test.each(TAKEN.split(/\s+/))('%s is taken', (url) => {
    expect(outsideOf(url, NOTHING)).not.toBeNull()
  })
  test('a name stands for addresses of the open internet only', () => {
    const outside = outsideOf('https://oa.example.cn/', NOTHING)
    const asked = ['8.8.8.8', '2606:4700::1111', '10.0.0.1', '127.0.0.1', '::1', '::ffff:10.0.0.1', 'fd00::1', 'x']
    expect(asked.filter((address) => outside?.permits(address))).toEqual(['8.8.8.8', '2606:4700::1111'])
  })
})

describe('what the operator lists', () => {
  const LIST = '10.20.0.0/16, oa.meizhou.gov.cn, 127.0.0.1:9911 [fd00::5]:443,fd01::/16 ::ffff:10.30.0.0/112'
  test.each([
    ['http://10.20.3.4/', true],
    ['https://10.20.3.4:8443/', true],
    ['https://10.21.0.1/', false],
    ['http://oa.meizhou.gov.cn:8080/x', true],
    ['http://OA.meizhou.gov.cn./x', true],
    ['http://www.oa.meizhou.gov.cn/', false],
    ['http://127.0.0.1:9911/', true],
    ['http://0x7f.1:9911/', true],
    ['http://127.0.0.1:9912/', false],
    ['https://[fd00::5]/', true],
    ['https://[fd00::5]:444/', false],
    ['http://[fd01::9]/', true],
    ['http://10.30.0.7/', true],
    ['http://10.31.0.7/', false],
    ['http://user@10.20.3.4/', false],
    ['http://oa.example.cn/', false],
    ['https://oa.example.cn/', true],
  ])('%s: %s', (url, taken) => {
    expect(outsideOf(url, listed(LIST)) !== null).toBe(taken)
  })
  test('a listed name may stand for any address; another name for the listed networks too', () => {
    expect(outsideOf('http://oa.meizhou.gov.cn/', listed(LIST))?.permits('192.168.0.7')).toBe(true)
    const other = outsideOf('https://oa.example.cn/', listed(LIST))
    expect(['10.20.0.9', '10.21.0.9', '127.0.0.1'].filter((address) => other?.permits(address))).toEqual(['10.20.0.9'])
  })
  test('our own origin is refused whatever is listed', () => {
    const own = listed('127.0.0.1', 'http://127.0.0.1:8787')
    expect(outsideOf('http://127.0.0.1:8787/v1/events', own)).toBeNull()
    expect(outsideOf('http://127.0.0.1:9000/', own)).not.toBeNull()
  })
  test.each(['10.20.0.0/33', 'http://oa.example.cn', 'oa example/cn', '*.gov.cn', 'a:b:c'])(
    '%s is no entry',
    (text) => {
      expect(() => parseAllowedHosts(text)).toThrow()
    },
  )
})
