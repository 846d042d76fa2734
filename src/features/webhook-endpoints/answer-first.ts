/** Work behind an answer begins when that has gone out: it costs the caller nothing. */
export const answerFirst = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
