import type { RequestContext } from '../../http/call.ts'

export const moveCounterparts = async (
  _context: Pick<RequestContext, 'services' | 'now'>,
  _city: string,
): Promise<void> => {}
