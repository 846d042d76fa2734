import { z } from '@hono/zod-openapi'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound } from '../../problems/problem.ts'
import { TenantCode } from '../../records/ids.ts'
import { listOf } from '../../records/shapes.ts'
import { allTenants, tenantByCode } from '../../tenancy/registry.ts'

const County = z
  .strictObject({ code: z.string(), name_zh: z.string(), name_en: z.string(), type: z.string() })
  .openapi('County')

const Tenant = z
  .strictObject({
    code: TenantCode,
    kind: z.enum(['province', 'partner', 'supported', 'self_assist']),
    name_zh: z.string(),
    short_zh: z.string(),
    name_en: z.string(),
    has_county_level: z.boolean(),
    counties: z.array(County),
  })
  .openapi('Tenant')

type Manifest = (typeof allTenants)[number]

/** A manifest as the wire shows it: never its binding. */
const present = ({
  code,
  kind,
  name_zh,
  short_zh,
  name_en,
  has_county_level,
  counties,
}: Manifest): z.infer<typeof Tenant> => ({
  code,
  kind,
  name_zh,
  short_zh,
  name_en,
  has_county_level,
  counties: counties.map((county) => ({
    code: county.code,
    name_zh: county.name_zh,
    name_en: county.name_en,
    type: county.type,
  })),
})

const listTenants = endpoint(
  {
    method: 'get',
    path: '/v1/tenants',
    operation: 'listTenants',
    order: 'code',
    summary: 'The province and its cities, in code order',
    tag: 'tenants',
    permission: 'tenant.read',
    doors: [],
    rules: ['R-1'],
    answer: listOf(Tenant),
  },
  async () => ({ body: { items: allTenants.map(present), next: null, unavailable: [] } }),
)

const readTenant = endpoint(
  {
    method: 'get',
    path: '/v1/tenants/{code}',
    operation: 'readTenant',
    summary: 'One tenant with its counties',
    tag: 'tenants',
    permission: 'tenant.read',
    doors: [],
    rules: ['R-1'],
    params: z.strictObject({ code: z.string().max(64) }),
    answer: Tenant,
  },
  async ({ params }) => {
    const manifest = tenantByCode(params.code)
    if (!manifest) throw notFound()
    return { body: present(manifest) }
  },
)

export const tenantEndpoints = [listTenants, readTenant] as const
