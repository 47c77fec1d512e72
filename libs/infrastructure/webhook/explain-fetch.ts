/**
 * Why no answer came, in a word that names no address: `timeout`, or the code of the system's or the HTTP client's
 * error in lower case.
 */
export function explainFetch(error: unknown): string {
  const name = textOf(error, 'name');
  if (name === 'TimeoutError' || name === 'AbortError') return 'timeout';
  const code = textOf(fieldOf(error, 'cause'), 'code') ?? textOf(error, 'code');
  return code === undefined ? 'no-answer' : code.toLowerCase().replaceAll('_', '-').slice(0, 40);
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;

const textOf = (value: unknown, name: string): string | undefined => {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? field : undefined;
};
