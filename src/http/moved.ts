/** What a command was judged on moved before it was written; the command is read and judged again (mount.ts). */
export class Moved extends Error {}
