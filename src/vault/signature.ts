import { CompactSign, compactVerify, decodeProtectedHeader } from 'jose'
import { utf8 } from './encoding.ts'
import { privateKeyOf, publicKeyOf, type SigningKeys } from './signing-keys.ts'

const ALGORITHM = 'ES256'

/** A text signed with the current key: a compact JWS whose `typ` says what was signed, so none passes for another. */
export const sign = async (keys: SigningKeys, text: string, typ: string): Promise<string> =>
  new CompactSign(utf8(text))
    .setProtectedHeader({ alg: ALGORITHM, typ, kid: keys.current.kid })
    .sign(await privateKeyOf(keys.current))

/** Whether a signature is of this text, of this kind, by a key that is or was ours; any other form is false, never an error. */
export const verifySignature = async (
  keys: SigningKeys,
  signed: { text: string; signature: string; typ: string },
): Promise<boolean> => {
  try {
    const header = decodeProtectedHeader(signed.signature)
    const kid = String(header.kid)
    const key = keys.all.get(kid) ?? keys.retired.get(kid)
    if (!key || header.typ !== signed.typ) return false
    const { payload } = await compactVerify(signed.signature, await publicKeyOf(key), { algorithms: [ALGORITHM] })
    return new TextDecoder().decode(payload) === signed.text
  } catch {
    return false
  }
}
