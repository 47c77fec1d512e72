import type { Report } from '#infrastructure/embedded/report.js';

export type Progress = {
  /** A line of its own. */
  readonly line: Report;
  /** Carries out one step and tells how it ended: its name, what `told` says of the result, and the seconds it took. */
  readonly step: <T>(name: string, told: (result: T) => string, work: () => Promise<T>) => Promise<T>;
};

/**
 * On a terminal the steps at work stand in one changing line; elsewhere a step is named again every five seconds, so
 * that nobody takes patience for a standstill.
 */
export function showProgress(output: NodeJS.WriteStream): Progress {
  const atWork = new Map<string, number>();
  const seconds = (begun: number): string => `${((performance.now() - begun) / 1_000).toFixed(1)} s`;
  const live = output.isTTY === true;
  const clear = (): void => void (live && output.write('\r\u001b[2K'));
  const line = (text: string): void => {
    clear();
    output.write(`${text}\n`);
    draw();
  };
  const draw = (): void => {
    if (!live || atWork.size === 0) return;
    clear();
    output.write(
      [...atWork]
        .map(([name, begun]) => `… ${name} ${seconds(begun)}`)
        .join('  ')
        .slice(0, (output.columns || 80) - 1),
    ); // never wraps, or it could not be cleared
  };
  const remind = (): void =>
    live ? draw() : [...atWork].forEach(([name, begun]) => line(`… ${name}: ${seconds(begun)}`));

  return {
    line,
    step: async (name, told, work) => {
      const begun = performance.now();
      atWork.set(name, begun);
      const reminding = setInterval(remind, live ? 200 : 5_000);
      try {
        const result = await work();
        atWork.delete(name);
        line(`✓ ${name.padEnd(18)} ${told(result).padEnd(32)} ${seconds(begun)}`);
        return result;
      } catch (error) {
        atWork.delete(name);
        line(`✗ ${name.padEnd(18)} ${''.padEnd(32)} ${seconds(begun)}`);
        throw error;
      } finally {
        clearInterval(reminding);
      }
    },
  };
}
