import { useLayoutEffect, useState } from 'react';

/** What lazyRouteComponent gives: `preload` is there until it has come. */
type Part = { readonly name: string; readonly preload?: (() => Promise<unknown> | undefined) | undefined };

/**
 * Whether a part of the page that is fetched when it is first shown has come. Where it is drawn before, React shows it
 * no sooner than 300 ms after whatever stood there meanwhile, and within it the next one 300 ms later.
 */
export function useFetched(part: Part | undefined): boolean {
  const [come, setCome] = useState<{ readonly part: Part }>();
  useLayoutEffect(() => {
    let isGone = false;
    // it has been tried then: what could not be fetched says so where it is drawn
    const show = (): void => (isGone || !part ? undefined : setCome({ part }));
    void part?.preload?.()?.then(show, show);
    return () => {
      isGone = true;
    };
  }, [part]);
  return part?.preload === undefined || come?.part === part;
}
