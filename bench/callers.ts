/** So many pieces of work by so many at once, each beginning the next when its own is done. */
export async function shareOut(pieces: number, callers: number, work: () => Promise<unknown>): Promise<void> {
  let left = pieces;
  const one = async (): Promise<void> => {
    for (; left > 0;) {
      left -= 1;
      await work();
    }
  };
  await Promise.all(Array.from({ length: callers }, one));
}
