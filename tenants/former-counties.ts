/**
 * County codes of 2012 – 2015 that papers of the campaign still carry, and the code in force since: a county became a district,
 * or joined one. Codes as the national standard (GB/T 2260) has them.
 */
export const FORMER_COUNTIES: Readonly<Record<string, { name_zh: string; now: string }>> = {
  '440116': { name_zh: '萝岗区', now: '440112' },
  '440183': { name_zh: '增城市', now: '440118' },
  '440184': { name_zh: '从化市', now: '440117' },
  '440903': { name_zh: '茂港区', now: '440904' },
  '440923': { name_zh: '电白县', now: '440904' },
  '441283': { name_zh: '高要市', now: '441204' },
  '441421': { name_zh: '梅县', now: '441403' },
  '441723': { name_zh: '阳东县', now: '441704' },
  '441827': { name_zh: '清新县', now: '441803' },
  '445121': { name_zh: '潮安县', now: '445103' },
  '445221': { name_zh: '揭东县', now: '445203' },
  '445323': { name_zh: '云安县', now: '445303' },
}
