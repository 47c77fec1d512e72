type Pass = () => Promise<number>;

/**
 * One pass after the other, whatever becomes of those before: what cannot be told to one keeps nobody else from
 * hearing. Throws afterwards what failed.
 */
export const eachOf =
  (...passes: readonly Pass[]): Pass =>
  async () => {
    let done = 0;
    const failed: unknown[] = [];
    for (const pass of passes) {
      try {
        done += await pass();
      } catch (error) {
        failed.push(error);
      }
    }
    if (failed.length > 1) throw new AggregateError(failed, failed.map(String).join('; '));
    if (failed.length === 1) throw failed[0];
    return done;
  };
