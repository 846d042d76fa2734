import type { components } from '../api/schema.d.ts'
import { w, type Words } from './words.ts'

type Role = NonNullable<components['schemas']['Me']['role']>

const ROLES: Readonly<Record<Role, Words>> = {
  province_admin: w('省级管理员', 'provincial administrator'),
  poverty_office: w('扶贫办', 'poverty office'),
  city_org: w('市委组织部', 'city organisation department'),
  county_org: w('县委组织部', 'county organisation department'),
  county_committee: w('县级党委', 'county committee'),
  township_committee: w('乡镇党委', 'township committee'),
  sending_unit: w('派出单位', 'sending unit'),
  village_org: w('村党组织', 'village organisation'),
  finance: w('财政', 'finance'),
  auditor: w('督查', 'auditor'),
  holder: w('驻村人员', 'holder of a post'),
}

/** What a role is called. */
export const roleName = (role: Role): Words => ROLES[role]

/** What a task's owner is called: a role, or a side that is no role of a user. */
export const ownerName = (role: string): Words => {
  const found = Object.entries(ROLES).find(([known]) => known === role)
  return found?.[1] ?? { zh: role, en: role }
}
