/** Says what was done, and how long it took. */
export const timedSteps = (now: () => Date) => {
  let since = now().getTime();
  return (done: string): void => {
    const at = now().getTime();
    console.log(`${done} (${((at - since) / 1_000).toFixed(1)} s).`);
    since = at;
  };
};
