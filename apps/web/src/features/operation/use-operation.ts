import { useEffect, useState } from 'react';
import type { Reply } from '../../shared/connection/reply.js';
import { again } from '../../shared/again.js';
import type { Operation } from './told.js';

const PAUSE = 10_000;

/** How the installation runs, asked again as long as the page is looked at; undefined until it says for the first time. */
export function useOperation(ask: () => Promise<Reply<Operation>>): Reply<Operation> | undefined {
  const [told, setTold] = useState<Reply<Operation>>();
  useEffect(
    () =>
      again(async () => {
        if (!document.hidden) setTold(await ask());
      }, PAUSE),
    [ask],
  );
  return told;
}
