import { createContext, useContext, useEffect, useRef } from 'react';

/** What one sees of an exhibit: how large beside what fits, and which point of it stands in the middle (0 to 1). */
export type Sight = { readonly zoom: number; readonly x: number; readonly y: number };

/** What is moved as one: what is seen of pages and pictures, and the second of films. */
type Moved = { readonly sight: Sight; readonly second: number };
type What = keyof Moved;
type Follower = { readonly what: What; readonly move: (to: Moved[What]) => void };

/** Two exhibits side by side that are moved as one, as long as they are linked. */
export type Link = {
  readonly tell: (from: object, what: What, to: Moved[What]) => void;
  readonly follow: (me: object, follower: Follower) => () => void;
};

export function makeLink(isLinked: () => boolean): Link {
  const followers = new Map<object, Follower>();
  return {
    tell: (from, what, to) => {
      if (!isLinked()) return;
      for (const [me, follower] of followers) if (me !== from && follower.what === what) follower.move(to);
    },
    follow: (me, follower) => {
      followers.set(me, follower);
      return () => void followers.delete(me);
    },
  };
}

export const LinkContext = createContext<Link | undefined>(undefined);

/** Tells the other what is seen here, and moves here what is seen there. */
export function useLink<W extends What>(what: W, move: (to: Moved[W]) => void): (to: Moved[W]) => void {
  const link = useContext(LinkContext);
  const newest = useRef(move);
  newest.current = move;
  const me = useRef({}).current;
  useEffect(() => link?.follow(me, { what, move: (to) => newest.current(to as Moved[W]) }), [link, me, what]);
  return (to) => link?.tell(me, what, to);
}
