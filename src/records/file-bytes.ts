import { problem } from '../problems/problem.ts'

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte)

/** The mark of the encoding stands once more where a program put its own before a file that had one. */
const MARKS = /^\uFEFF+/

/** A file that is no table of text: what to do with it is the same for all, save it as CSV. */
const refuse = (kind: string) =>
  problem('INVALID_REQUEST', { errors: [{ code: 'FILE_KIND', field: 'body', facts: { kind } }] })

const refuseWorkbook = (bytes: Uint8Array): void => {
  if (startsWith(bytes, 0x50, 0x4b)) throw refuse('XLSX')
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw refuse('XLS')
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw refuse('PDF')
}

const decodeAs = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return undefined
  }
}

const decode = (bytes: Uint8Array): string | undefined => {
  if (startsWith(bytes, 0xff, 0xfe)) return decodeAs('utf-16le', bytes)
  if (startsWith(bytes, 0xfe, 0xff)) return decodeAs('utf-16be', bytes)
  return decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes)
}

/**
 * The text of a file as spreadsheets in cities really save it: UTF-8 with or without BOM, UTF-16 with one, else GB18030; every
 * line break is one sign. Throws 400 FILE_KIND for a workbook, a web page, or bytes in no such encoding.
 */
export const fileText = (bytes: Uint8Array): string => {
  refuseWorkbook(bytes)
  const text = decode(bytes)
  if (text === undefined) throw refuse('?')
  if (text.includes('\0')) throw refuse('UTF-16')
  if (/^\s*<(?:!doctype|html|table|\?xml)/i.test(text)) throw refuse('HTML')
  return text.replace(MARKS, '').replaceAll(/\r\n?/g, '\n')
}
