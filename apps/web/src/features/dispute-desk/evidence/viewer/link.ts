import { createContext, useContext, useEffect, useRef } from 'react';

/** What one sees of an exhibit: how large beside what fits, and which point of it stands in the middle (0 to 1). */
export type Sight = { readonly zoom: number; readonly x: number; readonly y: number };
type Move = (sight: Sight) => void;

/** Two exhibits side by side that are moved as one, as long as they are linked. */
export type Link = {
  readonly tell: (from: object, sight: Sight) => void;
  readonly follow: (me: object, move: Move) => () => void;
};

export function makeLink(isLinked: () => boolean): Link {
  const followers = new Map<object, Move>();
  return {
    tell: (from, sight) => {
      if (isLinked()) for (const [me, move] of followers) if (me !== from) move(sight);
    },
    follow: (me, move) => {
      followers.set(me, move);
      return () => void followers.delete(me);
    },
  };
}

export const LinkContext = createContext<Link | undefined>(undefined);

/** Tells the other what is seen here, and moves here what is seen there. */
export function useLink(move: Move): (sight: Sight) => void {
  const link = useContext(LinkContext);
  const newest = useRef(move);
  newest.current = move;
  const me = useRef({}).current;
  useEffect(() => link?.follow(me, (sight) => newest.current(sight)), [link, me]);
  return (sight) => link?.tell(me, sight);
}
