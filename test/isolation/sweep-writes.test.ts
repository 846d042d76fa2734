// Every operation that writes, every place in it that can name something, everybody: who is not to know learns nothing. Two files, so that two workers share them.
import { sweepTests } from './sweep.ts'

sweepTests('writes')
