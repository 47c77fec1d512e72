import pg from 'pg';

/**
 * Of an error its name, code and place: messages and details of the database quote values, and those of mail servers
 * quote addresses.
 */
export const factsOf = (error: unknown): Readonly<Record<string, unknown>> => {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code !== 'object' ? { code: error.code } : {};
  if (error instanceof pg.DatabaseError)
    return { error: error.name, ...code, constraint: error.constraint, routine: error.routine };
  const cause = error.cause === undefined ? {} : { cause: factsOf(error.cause) };
  return {
    error: error.name,
    ...code,
    ...cause,
    at: error.stack
      ?.split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 4)
      .map((line) => line.trim()),
  };
};
