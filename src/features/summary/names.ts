import type { Locale } from '../../http/render.ts'
import { DISPATCH_MODES } from '../../rules/lists/enums.ts'
import { countyOfVillage, tenantByCode } from '../../tenancy/registry.ts'
import { type GroupBy, NO_MODE } from './groups.ts'
import { WORDS } from './names-catalogue.ts'

export const wordIn = ({ zh, en }: { zh: string; en: string }, locale: Locale): string => (locale === 'en' ? en : zh)

const named = (place: { name_zh: string; name_en: string } | undefined, code: string, locale: Locale): string =>
  place ? wordIn({ zh: place.name_zh, en: place.name_en }, locale) : code

/** A tenant's name in the reader's language. */
export const tenantName = (code: string, locale: Locale): string => named(tenantByCode(code), code, locale)

const modeName = (key: string, locale: Locale): string => {
  const mode = key === NO_MODE ? WORDS.none : DISPATCH_MODES.find(({ id }) => id === key)
  return mode ? wordIn(mode, locale) : key
}

/** What a group is called: a city, a pair of cities, a county (or the city itself), a mode. */
export const groupName = (key: string, by: GroupBy, locale: Locale): string => {
  if (by === 'mode') return modeName(key, locale)
  if (by === 'county') return named(countyOfVillage(key) ?? tenantByCode(key), key, locale)
  return key
    .split('-')
    .map((code) => tenantName(code, locale))
    .join(' – ')
}
