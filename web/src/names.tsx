import { createContext, type ComponentChildren } from 'preact'
import { useContext, useMemo } from 'preact/hooks'
import type { Shapes } from './api/client.ts'
import { useLanguage } from './text/language.tsx'

export type Tenant = Shapes['Tenant']
export type Me = Shapes['Me']
export type Permission = Me['permissions'][number]

/** The tenant that is no city. */
export const PROVINCE = '440000'

interface Known {
  me: Me
  tenants: readonly Tenant[]
  /** The day the figures and lists are asked for. */
  day: string
  setDay: (day: string) => void
}

const Context = createContext<Known | null>(null)

export const KnownProvider = ({ value, children }: { value: Known; children: ComponentChildren }) => (
  <Context.Provider value={value}>{children}</Context.Provider>
)

/** Who is signed in, the tenants, and the day chosen. */
export const useKnown = (): Known => {
  const known = useContext(Context)
  if (known === null) throw new Error('used outside the signed-in part of the page')
  return known
}

/** Whether the signed-in user has a permission; what he may do with a record the API says. */
export const useMay = () => {
  const { me } = useKnown()
  return useMemo(() => {
    const permissions = new Set(me.permissions)
    return (permission: Permission): boolean => permissions.has(permission)
  }, [me])
}

/** Names of tenants, counties and other places by their codes; a code without a name stands for itself. */
export const useNames = () => {
  const { language } = useLanguage()
  const tenants = useContext(Context)?.tenants
  return useMemo(() => {
    const named = (place: { name_zh: string; name_en: string } | undefined, code: string): string =>
      (language === 'en' ? place?.name_en : place?.name_zh) ?? code
    const tenant = (code: string): string =>
      named(
        tenants?.find((each) => each.code === code),
        code,
      )
    const county = (code: string): string =>
      named(
        tenants?.flatMap(({ counties }) => counties).find((each) => each.code === code),
        code,
      )
    return {
      tenant,
      short: (code: string): string => {
        const found = tenants?.find((each) => each.code === code)
        return language === 'en' || !found ? tenant(code) : found.short_zh
      },
      county,
      place: (code: string): string => (code.endsWith('00') ? tenant(code) : county(code)),
    }
  }, [language, tenants])
}
