/** Why no answer came, in a word that names no address: `timeout`, or the code of the system's or the HTTP client's error in lower case. */
export function explainFetch(error: unknown): string {
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) return 'timeout';
  const cause = error instanceof Error ? error.cause : undefined;
  const code = codeOf(cause) ?? codeOf(error);
  return code === undefined ? 'no-answer' : code.toLowerCase().replaceAll('_', '-').slice(0, 40);
}

const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
