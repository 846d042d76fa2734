import { decodeQR } from 'qr/decode.js'

const SCALE = 4
const CHANNELS = 4

/** What the first QR code drawn in a page says: its dark modules painted on white, and read as a telephone would. */
export const readQr = (page: string): string => {
  const [, size = ''] = /<svg viewBox="0 0 (\d+) /.exec(page) ?? []
  const side = Number(size) * SCALE
  const data = new Uint8ClampedArray(side * side * CHANNELS).fill(255)
  for (const [, x = '', y = ''] of page.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let i = 0; i < SCALE * SCALE; i += 1) {
      const [column, row] = [Number(x) * SCALE + (i % SCALE), Number(y) * SCALE + Math.floor(i / SCALE)]
      data.fill(0, (row * side + column) * CHANNELS, (row * side + column) * CHANNELS + 3)
    }
  return decodeQR({ width: side, height: side, data })
}
