import { useState } from 'preact/hooks'
import { answered, api, type Shapes } from '../api/client.ts'
import { useLoad } from '../api/use-load.ts'
import { LanguageSwitch } from '../language-switch.tsx'
import { at, goTo } from '../route.ts'
import { T } from '../text/general-catalogue.ts'
import { useSay } from '../text/language.tsx'
import { V } from '../text/verify-catalogue.ts'
import { PAPERS } from '../text/work-catalogue.ts'
import type { Words } from '../text/words.ts'
import { Facts, Field } from '../ui/fields.tsx'
import { Loading, ProblemBox } from '../ui/notices.tsx'

type Verified = Shapes['PaperVerification']

const SAID = { valid: V.valid, superseded: V.superseded, unknown: V.unknown } as const satisfies Record<
  Verified['status'],
  Words
>

const Found = ({ found }: { found: Verified }) => {
  const say = useSay()
  const { status, kind, number, issued_on, superseded_on } = found
  return (
    <>
      <p role="status" class={status === 'valid' ? 'notice done' : 'notice warning'}>
        <strong>{say(SAID[status])}</strong>
      </p>
      {kind !== null && (
        <Facts
          facts={[
            [say(V.paper), say(PAPERS[kind])],
            [say(V.number), number],
            [say(V.issued_on), issued_on],
            ...(superseded_on === null ? [] : [[say(V.superseded_on), superseded_on] as const]),
          ]}
        />
      )}
    </>
  )
}

/** Whether a paper stands, for anybody who holds it: by its check code, and nothing of whom it is about. */
export const VerifyScreen = ({ code }: { code: string }) => {
  const say = useSay()
  const [typed, setTyped] = useState(code)
  const found = useLoad(`verify ${code}`, async (signal) =>
    code === '' ? null : answered(api.GET('/v1/verify/{code}', { params: { path: { code } }, signal })),
  )
  const check = (event: Event): void => {
    event.preventDefault()
    if (typed.trim() !== '') goTo(at('verify', typed.trim()))
  }
  return (
    <main id="content" class="sign-in">
      <LanguageSwitch />
      <h1 tabIndex={-1}>{say(T.verify)}</h1>
      <p class="hint">{say(V.intro)}</p>
      <form onSubmit={check} noValidate>
        <Field label={say(V.code)} name="code" value={typed} onInput={setTyped} autocomplete="off" />
        <button type="submit" class="primary">
          {say(V.check)}
        </button>
      </form>
      <ProblemBox {...found} />
      <Loading when={found.loading} />
      {found.data !== null && <Found found={found.data} />}
      <p>
        <a href="#/">{say(T.sign_in)}</a>
      </p>
    </main>
  )
}
