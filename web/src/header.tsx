import { useEffect, useState } from 'preact/hooks'
import { LanguageSwitch } from './language-switch.tsx'
import { PROVINCE, useKnown, useMay, useNames, type Me, type Permission, type Tenant } from './names.tsx'
import { at, useRoute } from './route.ts'
import { PlaceName } from './village-name.tsx'
import { SearchBox } from './search-box.tsx'
import { T } from './text/general-catalogue.ts'
import { M } from './text/mine-catalogue.ts'
import { useLanguage, useSay } from './text/language.tsx'
import { roleName } from './text/roles-catalogue.ts'
import type { Words } from './text/words.ts'

interface Link {
  part: string
  words: Words
  permission: Permission | null
  /** The only role whose entry it is, where it is not everybody's who holds the permission. */
  role?: string
}

const LINKS: readonly Link[] = [
  { part: 'mine', words: M.title, permission: 'task.read' },
  { part: 'diary', words: T.diary, permission: 'duty_record.create', role: 'holder' },
  { part: 'overview', words: T.overview, permission: 'summary.read' },
  { part: 'funds', words: T.funds, permission: null, role: 'finance' },
  { part: 'places', words: T.places, permission: 'village.read' },
  { part: 'assignments', words: T.assignments, permission: 'assignment.read' },
  { part: 'tasks', words: T.tasks, permission: 'task.read' },
  { part: 'records', words: T.records, permission: null },
  { part: 'sealed', words: T.sealed, permission: 'sealed_period.read' },
]

/** The province looks first at the whole; everybody else at what waits for him. Payments are entered and compared in the cities. */
const OF_PROVINCE = [...LINKS.slice(1), ...LINKS.slice(0, 1)].filter(({ part }) => part !== 'funds')

/** The entries of the menu that are permitted; one begins at the first. */
export const useLinks = (): readonly Link[] => {
  const may = useMay()
  const { me } = useKnown()
  const links = me.tenant_code === PROVINCE ? OF_PROVINCE : LINKS
  return links.filter(
    ({ permission, role }) => (permission === null || may(permission)) && (role === undefined || role === me.role),
  )
}

/** Under which entry of the menu a screen lies that has none of its own. */
const UNDER: ReadonlyMap<string, string> = new Map([
  ['trends', 'overview'],
  ['clauses', 'overview'],
  ['city', 'places'],
  ['county', 'places'],
  ['village', 'places'],
  ['story', 'places'],
  ['branch', 'places'],
  ['routing', 'places'],
  ['assignment', 'assignments'],
  ['record', 'records'],
  ['new', 'records'],
  ['accounts', 'records'],
])

/** What a holder goes between with a thumb, so that his day is written in three taps: on a phone these stand beside the folded menu. */
const AT_HAND: readonly string[] = ['mine', 'diary']

const Menu = () => {
  const say = useSay()
  const { me } = useKnown()
  const links = useLinks()
  const [here = links[0]?.part ?? ''] = useRoute()
  const current = (part: string) => (here === part ? 'page' : UNDER.get(here) === part ? 'true' : undefined)
  return (
    <nav class="menu no-print" aria-label={say(T.menu)}>
      <ul>
        {links.map(({ part, words }) => (
          <li key={part} class={me.role === 'holder' && AT_HAND.includes(part) ? 'at-hand' : undefined}>
            <a href={at(part)} aria-current={current(part)}>
              {say(words)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A unit's or a person's user has its record for a scope: an id, which says nothing to a reader. */
const isDivision = (scope: string): boolean => /^\d+$/.test(scope)

/** Whose work each guide explains; a city's department reads that of its side, everybody else that of all cities. */
const GUIDES: Readonly<Partial<Record<NonNullable<Me['role']>, string>>> = {
  county_org: 'for-counties',
  county_committee: 'for-counties',
  township_committee: 'for-townships',
  village_org: 'for-villages',
  sending_unit: 'for-sending-units',
  finance: 'for-finance',
  holder: 'for-holders',
}

const guideOf = ({ role, tenant_code }: Me, tenants: readonly Tenant[], language: string): string => {
  const kind = tenants.find(({ code }) => code === tenant_code)?.kind
  const ofTenant =
    tenant_code === PROVINCE ? 'for-the-province' : kind === 'partner' ? 'for-partner-cities' : 'for-supported-cities'
  const name = (role === null ? undefined : GUIDES[role]) ?? ofTenant
  return `/docs/guides/${name}${language === 'en' ? '' : '.zh-CN'}.html`
}

/** What everybody finds at the end of the band: his language, his guide, his account, and the way out. */
const OfUser = ({ signOut }: { signOut: () => void }) => {
  const say = useSay()
  const { me, tenants } = useKnown()
  const { language } = useLanguage()
  return (
    <div class="of-user no-print">
      <LanguageSwitch />
      <a href={guideOf(me, tenants, language)} target="_blank" rel="noopener">
        {say(T.guide)}
      </a>
      <a href={at('account')}>{say(T.account)}</a>
      <button type="button" onClick={signOut}>
        {say(T.sign_out)}
      </button>
    </div>
  )
}

const Who = () => {
  const say = useSay()
  const names = useNames()
  const { me } = useKnown()
  return (
    <p class="who">
      {names.tenant(me.tenant_code)}
      {isDivision(me.scope) && me.scope !== me.tenant_code && (
        <>
          {' · '}
          <PlaceName code={me.scope} />
        </>
      )}
      {me.role !== null && ` · ${say(roleName(me.role))}`}
    </p>
  )
}

/** On a phone the menu is folded behind its button; it folds again when somebody goes on, or presses Escape. */
const useFolded = () => {
  const [open, setOpen] = useState(false)
  const route = useRoute().join('/')
  useEffect(() => setOpen(false), [route])
  const foldByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return
    setOpen(false)
    document.querySelector<HTMLElement>('.menu-button')?.focus()
  }
  return { open, toggle: () => setOpen(!open), foldByKey }
}

/** Who is signed in, where he can go, and the way out. */
export const Header = ({ signOut }: { signOut: () => void }) => {
  const say = useSay()
  const { open, toggle, foldByKey } = useFolded()
  return (
    <header class={open ? 'top' : 'top folded'} onKeyDown={foldByKey}>
      <div class="band">
        <p class="brand">
          <strong>{say(T.product)}</strong> <span>{say(T.subtitle)}</span>
        </p>
        <Who />
        <button type="button" class="menu-button no-print" aria-expanded={open} onClick={toggle}>
          {say(T.menu_button)}
        </button>
        <OfUser signOut={signOut} />
      </div>
      <Menu />
      <SearchBox />
    </header>
  )
}
