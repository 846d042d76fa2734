/** A text in both languages. */
export interface Words {
  zh: string
  en: string
}

export type Language = 'zh-CN' | 'en'

/** What stands in the braces of a text. */
export type Filling = Readonly<Record<string, string | number>>

export const w = (zh: string, en: string): Words => ({ zh, en })

/** A text in a language, its braces filled; `{n|day|days}` is the word that fits the number, which Chinese does not ask for. */
export const inLanguage = (words: Words, language: Language, filling: Filling = {}): string =>
  (language === 'en' ? words.en : words.zh).replaceAll(
    /\{(\w+)(?:\|([^|}]+)\|([^|}]+))?\}/g,
    (all, name: string, one?: string, more?: string) =>
      String((filling[name] === 1 ? one : more) ?? filling[name] ?? all),
  )
