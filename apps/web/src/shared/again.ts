/** Does this now, and again a while after each time that it is done; ended by what is given back. It never rejects. */
export function again(act: () => Promise<void>, pause: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isEnded = false;
  const turn = async (): Promise<void> => {
    await act();
    if (!isEnded) timer = setTimeout(() => void turn(), pause);
  };
  void turn();
  return () => {
    isEnded = true;
    clearTimeout(timer);
  };
}
