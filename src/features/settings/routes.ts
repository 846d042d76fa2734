import { z } from '@hono/zod-openapi'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound, refuseIf } from '../../problems/problem.ts'
import { changesOf } from '../../records/changes.ts'
import { commit } from '../../records/commit.ts'
import { facts } from '../../records/facts.ts'
import { Day, newId, TenantCode } from '../../records/ids.ts'
import { Instant, listOf, Version } from '../../records/shapes.ts'
import { LongText } from '../../records/text-shapes.ts'
import {
  isOfHome,
  isSettingValue,
  movedBy,
  SETTING_NAMES,
  settingForm,
  SETTINGS,
  wordsKept,
} from '../../rules/settings.ts'
import type { Call } from '../../serve/call.ts'
import { cityCodes, PROVINCE } from '../../tenancy/registry.ts'
import type { Carriers } from './commands.ts'
import { forgetSettings, knownSettings, wordsFor } from './queries.ts'
import { settings, type SettingRow } from './table.ts'

const Name = z
  .enum(SETTING_NAMES)
  .openapi({ 'x-terms': SETTING_NAMES.map((name) => [name, SETTINGS[name].zh, SETTINGS[name].en]) })

const Setting = z
  .strictObject({
    id: z.string(),
    tenant_code: TenantCode,
    name: Name,
    tenant: TenantCode,
    value: z.string(),
    valid_from: Day,
    reason: z.string(),
    version: Version,
    created_at: Instant,
    updated_at: Instant,
  })
  .openapi('Setting')

const FORMS = SETTING_NAMES.map((name) => `${name}: ${settingForm(name)}`).join('; ')

const CreateSetting = z
  .strictObject({
    name: Name,
    tenant: TenantCode,
    value: z
      .string()
      .trim()
      .max(10)
      .openapi({ description: `As it is written. ${FORMS}.` }),
    valid_from: Day.optional().openapi({
      description: 'The first day for whose obligations it holds; today if none is said.',
    }),
    reason: LongText(500),
  })
  .superRefine(({ name, value }, context) => {
    if (isSettingValue(name, value)) return
    context.addIssue({ code: 'invalid_value', path: ['value'], input: value, values: [settingForm(name)] })
  })
  .openapi('CreateSetting')

const present = (row: SettingRow): z.infer<typeof Setting> => ({ ...row, tenant_code: PROVINCE })

const listSettings = endpoint(
  {
    method: 'get',
    path: '/v1/settings',
    operation: 'listSettings',
    order: 'id, which is the order of making',
    summary: 'What the province has set for tenants, in the order it was said; the newest word on a name stands',
    tag: 'settings',
    permission: 'setting.read',
    doors: ['system'],
    rules: ['X-12'],
    shows: ['settings'],
    query: z.strictObject({ tenant: TenantCode.optional() }),
    answer: listOf(Setting),
  },
  async (call) => {
    const { tenant } = call.query
    const rows = (await knownSettings(call)).filter((row) => tenant === undefined || row.tenant === tenant)
    return { body: { items: rows.map(present), next: null, unavailable: [] } }
  },
)

/** One after the other: they may turn the same locks. */
const follow = async (carriers: Carriers, call: Call, { name, tenant }: SettingRow): Promise<void> => {
  for (const moves of movedBy(name)) await carriers[moves](call, tenant)
}

const createSetting = (carriers: Carriers) =>
  endpoint(
    {
      method: 'post',
      path: '/v1/settings',
      operation: 'createSetting',
      summary: 'The province sets something for a tenant, with its reason',
      tag: 'settings',
      permission: 'setting.create',
      doors: ['own'],
      rules: ['X-12'],
      body: CreateSetting,
      answer: Setting,
      status: 201,
    },
    async (call) => {
      const own = call.services.doors.own(call.caller)
      const [said] = await facts(call, own, [wordsFor(own, call.body.tenant)])
      const isCity = cityCodes.includes(call.body.tenant)
      if (!isCity && !(call.body.tenant === PROVINCE && isOfHome(call.body.name))) throw notFound()
      refuseIf(wordsKept(said.length), { allowed: [] })
      const at = call.now.toISOString()
      const { valid_from = call.today } = call.body
      const row: SettingRow = {
        id: newId(PROVINCE),
        ...call.body,
        valid_from,
        version: 1,
        created_at: at,
        updated_at: at,
      }
      const event = { action: 'create', record: 'settings', record_id: row.id, division: null, counterpart: null }
      const reply = await commit(call, own, {
        guarded: [{ statement: own.insert(settings, row) }],
        events: [{ ...event, changes: changesOf(null, row) }],
        answer: { status: 201, body: present(row), headers: { location: '/v1/settings' } },
      })
      forgetSettings(call.services)
      call.later(follow(carriers, call, row).catch(() => undefined)) // and the schedule, where that fails
      return reply
    },
  )

export const settingEndpoints = (carriers: Carriers) => [listSettings, createSetting(carriers)] as const
