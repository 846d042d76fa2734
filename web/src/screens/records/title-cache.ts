/** What records are called, each asked once while one reader is signed in. */
export const titles = new Map<string, Promise<string>>()
