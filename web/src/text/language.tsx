import { createContext, type ComponentChildren } from 'preact'
import { useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { inLanguage, type Filling, type Language, type Words } from './words.ts'

interface Spoken {
  language: Language
  choose: (language: Language) => void
}

const Context = createContext<Spoken>({ language: 'zh-CN', choose: () => undefined })

// What requests ask for; the document carries it for style sheets and screen readers.
let spoken: Language = 'zh-CN'
export const requestLanguage = (): Language => spoken

/** Holds the language of the page. Nothing of it is stored: each visit begins in Chinese. */
export const LanguageProvider = ({ children }: { children: ComponentChildren }) => {
  const [language, setLanguage] = useState<Language>(spoken)
  const choose = (chosen: Language): void => {
    spoken = chosen
    setLanguage(chosen)
  }
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const value = useMemo(() => ({ language, choose }), [language])
  return <Context.Provider value={value}>{children}</Context.Provider>
}

export const useLanguage = (): Spoken => useContext(Context)

/** `say(T.hello)` in the reader's language. */
export const useSay = () => {
  const { language } = useLanguage()
  return useMemo(() => (words: Words, filling?: Filling) => inLanguage(words, language, filling), [language])
}

export type Say = ReturnType<typeof useSay>
