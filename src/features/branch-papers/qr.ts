import { encodeQR } from 'qr'

/** Modules of white around the code, without which readers do not find it (ISO/IEC 18004). */
const QUIET = 4

/**
 * A text as a QR code: the side of a square, in modules, and a path that draws its dark ones. A path and no library's own
 * drawing: it needs no inline style, which the policy of a paper would refuse.
 */
export const qrOf = (text: string): { side: number; path: string } => {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET })
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { side: rows.length, path }
}
