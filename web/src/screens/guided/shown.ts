import type { Finding } from '../../../../src/rules/finding.ts'
import { textIn } from '../../api/send.ts'

/** Facts of a finding as they fill a sentence. */
export const shown = (facts: Finding['facts'] = {}): Record<string, string> => {
  const accepted = Array.isArray(facts['accepted']) ? textIn(facts['accepted'][0]) : ''
  return {
    ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, textIn(value)])),
    earliest: accepted.replace('>= ', ''),
  }
}
