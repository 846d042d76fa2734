import { forgetPostings } from './posting-names.ts'

/** What records are called, each asked once while one reader is signed in. */
export const titles = new Map<string, Promise<string>>()

/** The villages of postings, asked once likewise. */
export const villages = new Map<string, Promise<string>>()

/** What records are called is asked anew: with another reader, and after a write. */
export const forgetTitles = (): void => {
  titles.clear()
  villages.clear()
  forgetPostings()
}
