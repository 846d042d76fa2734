/** a name somebody sent, as an answer repeats it: a long number in it may be a citizen's. */
export const shownKey = (key: string): string => key.replace(/\d{6,}[Xx]?/g, '…')
