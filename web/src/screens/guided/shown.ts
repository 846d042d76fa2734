import type { Finding } from '../../../../src/rules/finding.ts'
import { textIn } from '../../api/send.ts'
import { FEN_PER_YUAN } from '../../ui/money.ts'

/** Facts of a finding as they fill a sentence; the highest amount of a rule is in fen, and an office reads yuan. */
export const shown = (facts: Finding['facts'] = {}): Record<string, string> => {
  const accepted = Array.isArray(facts['accepted']) ? textIn(facts['accepted'][0]) : ''
  return {
    ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, textIn(value)])),
    most: typeof facts['most'] === 'number' ? String(facts['most'] / FEN_PER_YUAN) : '',
    earliest: accepted.replace('>= ', ''),
  }
}
