import path from 'node:path';
import { openAskedProcess } from '#infrastructure/asked-process.js';
import type { FoundInText, Known, ScreenTold, ScreenWanted } from '#screening/screen-process.js';

export type Screener = {
  /**
   * What is found in these texts and under which names; undefined where the process ended or took too long. `knownOf`
   * is called where the process does not know the list of this key yet.
   */
  readonly screen: (
    texts: ScreenWanted['texts'],
    namesKey: string,
    knownOf: () => Known,
  ) => Promise<readonly FoundInText[] | undefined>;
  readonly close: () => Promise<void>;
};

const MOST_MILLISECONDS = 60_000;
const IDLE = 120_000;
/** The dictionary and eight lists of 10,000 names stand in it. */
const RIGHTS = ['--max-old-space-size=768', '--permission', '--allow-fs-read=*', '--allow-addons'];

/** Looks through texts in a process of its own (libs/screening/screen-process.ts), one request after the other. */
export function openScreener(): Screener {
  const here = import.meta.filename;
  const program = path.join(path.dirname(here), `../../../libs/screening/screen-process${path.extname(here)}`);
  const { ask, close } = openAskedProcess<ScreenWanted, ScreenTold>({
    program,
    args: [],
    rights: RIGHTS,
    most: MOST_MILLISECONDS,
    idle: IDLE,
  });
  return {
    screen: async (texts, namesKey, knownOf) => {
      const first = await ask(() => ({ texts, namesKey }));
      const told = first && 'wanted' in first ? await ask(() => ({ texts, namesKey, known: knownOf() })) : first;
      return told && 'found' in told ? told.found : undefined;
    },
    close,
  };
}
