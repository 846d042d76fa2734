import type { Endpoint } from '../../src/serve/endpoint.ts'

interface Sent {
  path: string
  body: unknown
}

/** Values like this one, of which the schema may take one. */
const others = (value: unknown): unknown[] => {
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'number') return [value + 1, value - 1]
  if (Array.isArray(value)) return [[...value, ...value], value.slice(1)]
  if (typeof value !== 'string') return []
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? [`${value.slice(0, 8)}${value.endsWith('01') ? '02' : '01'}`] : []
  const next = value.slice(0, -1) + (value.endsWith('1') ? '2' : '1')
  return [...day, `${value} again`, next]
}

const otherBodies = (spec: Endpoint, body: unknown): unknown[] => {
  if (typeof body === 'string') return [`${body}\r\n`]
  if (typeof body !== 'object' || body === null) return []
  return Object.entries(body)
    .flatMap(([name, value]) => others(value).map((other) => ({ ...body, [name]: other })))
    .filter((each) => spec.body?.safeParse(each).success)
}

/** Requests of the same endpoint that its schema takes and that ask for something else: another body, or another record. */
export const otherRequests = (spec: Endpoint, { path, body }: Sent): Sent[] => {
  const bodies = otherBodies(spec, body)
  if (bodies.length > 0) return bodies.map((other) => ({ path, body: other }))
  const [, version, record, id = '', ...act] = path.split('/')
  const other = id.slice(0, -1) + (id.endsWith('1') ? '2' : '1')
  return [{ path: ['', version, record, other, ...act].join('/'), body }]
}
