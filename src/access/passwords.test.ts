// Hashing inside the Workers runtime; the vectors are those of the reference implementation (phc-winner-argon2, test.c).
import { beforeAll, describe, expect, test } from 'vitest'
import { loadArgon2id } from '../platform/cloudflare.ts'
import { DUMMY_PHC, hashPassword, verifyPassword, type Argon2id } from './passwords.ts'

let argon2id: Argon2id
beforeAll(async () => {
  argon2id = await loadArgon2id()
})

const SMALL = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'
const LARGE = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'

describe('verifyPassword', () => {
  test.each([
    ['m=256', SMALL],
    ['m=65536', LARGE],
  ])('agrees with the reference vector %s and asks for a new hash', (_, phc) => {
    expect(verifyPassword(argon2id, 'password', phc)).toEqual({ ok: true, rehash: true })
    expect(verifyPassword(argon2id, 'passwore', phc)).toEqual({ ok: false, rehash: false })
  })

  test('a new hash verifies and is at the current cost', () => {
    const phc = hashPassword(argon2id, 'Correct-Horse-9')
    expect(phc).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
    expect(verifyPassword(argon2id, 'Correct-Horse-9', phc)).toEqual({ ok: true, rehash: false })
    expect(verifyPassword(argon2id, 'correct-Horse-9', phc)).toEqual({ ok: false, rehash: false })
    expect(hashPassword(argon2id, 'Correct-Horse-9')).not.toBe(phc)
  })

  test('the same characters in another form are the same password', () => {
    const phc = hashPassword(argon2id, 'ｐａｓｓ\u00e9结对2016')
    expect(verifyPassword(argon2id, 'passe\u0301结对2016', phc).ok).toBe(true)
  })

  test('the dummy is readable, at the current cost, and nobody has its password', () => {
    expect(DUMMY_PHC.split('$').slice(0, 4)).toEqual(hashPassword(argon2id, 'x').split('$').slice(0, 4))
    for (const password of ['', 'password', DUMMY_PHC])
      expect(verifyPassword(argon2id, password, DUMMY_PHC).ok).toBe(false)
  })

  test.each([
    ['an empty text', ''],
    ['another function', SMALL.replace('argon2id', 'argon2i')],
    ['another version', SMALL.replace('v=19', 'v=16')],
    ['too much memory', SMALL.replace('m=256', 'm=65537')],
    ['too little memory', SMALL.replace('m=256', 'm=7')],
    ['no pass', SMALL.replace('t=2', 't=0')],
    ['too many passes', SMALL.replace('t=2', 't=11')],
    ['no lane', SMALL.replace('p=1', 'p=0')],
    ['too many lanes', SMALL.replace('p=1', 'p=5')],
    ['a short tag', SMALL.slice(0, -30)],
    ['a short salt', SMALL.replace('c29tZXNhbHQ', 'c29t')],
    ['text behind it', `${SMALL}=`],
  ])('%s is a plain no, at the work of a current hash', (_, phc) => {
    const orders: number[] = []
    const counting: Argon2id = (params) => {
      orders.push(params.memorySize * params.passes)
      return argon2id(params)
    }
    expect(verifyPassword(counting, 'password', phc)).toEqual({ ok: false, rehash: false })
    expect(orders).toEqual([19456 * 2])
  })

  test.each([
    ['empty', ''],
    ['of 257 characters', 'x'.repeat(257)],
  ])('a password that is %s costs the same work and is a no; it cannot be hashed', (_, password) => {
    let calls = 0
    const counting: Argon2id = (params) => {
      calls += 1
      return argon2id(params)
    }
    expect(verifyPassword(counting, password, SMALL)).toEqual({ ok: false, rehash: false })
    expect(calls).toBe(1)
    expect(() => hashPassword(argon2id, password)).toThrow(RangeError)
  })

  test('the stand-in for an impossible password opens nothing', () => {
    expect(verifyPassword(argon2id, '', hashPassword(argon2id, '-'))).toEqual({ ok: false, rehash: false })
  })
})
