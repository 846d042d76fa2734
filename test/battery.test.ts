// Every endpoint refuses the same things in the same words: made from the endpoints' own data, so a new one is covered at once.
import { endpoints } from '../src/app.ts'
import { commonRouteTests } from './harness/battery.ts'

commonRouteTests(endpoints)
