import type { ComponentType } from 'react';
import { Skeleton } from '../../kit/status/skeleton.js';
import { useFetched } from '../../shared/desk/use-fetched.js';

type Props<P extends object> = {
  /** As `lazyRouteComponent` gives it. */
  readonly part: ComponentType<P>;
  /** What it is drawn with. */
  readonly given: P;
  /** How much room is kept for it meanwhile; none where nothing is said. */
  readonly lines?: number;
};

/** A part of the page that is fetched when it is first shown, and drawn as soon as it has come. */
export function Fetched<P extends object>({ part: Part, given, lines }: Props<P>) {
  const isHere = useFetched(Part);
  if (isHere) return <Part {...given} />;
  return lines === undefined ? null : <Skeleton lines={lines} />;
}
