import { T } from './text/general-catalogue.ts'
import { useLanguage, useSay } from './text/language.tsx'

/** Each language is named in itself. */
export const LanguageSwitch = () => {
  const { language, choose } = useLanguage()
  const say = useSay()
  return (
    <div class="language no-print" role="group" aria-label={say(T.language)}>
      <button type="button" lang="zh-CN" aria-pressed={language === 'zh-CN'} onClick={() => choose('zh-CN')}>
        {T.chinese.zh}
      </button>
      <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => choose('en')}>
        {T.english.en}
      </button>
    </div>
  )
}
