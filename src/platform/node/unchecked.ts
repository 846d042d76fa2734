/**
 * D1's interface lets its caller name the shape of a row; nothing checks it there, and nothing can here. The only casts of this
 * room, held to that by test/platform-types.test.ts.
 */
export const asNamed = <T>(value: unknown): T => value as T
