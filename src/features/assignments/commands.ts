export { judgeTerms } from './terms.ts'
