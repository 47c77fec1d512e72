/** Migrations only add: a database is never taken back, a newer program corrects it. */
export const onlyForward = async (): Promise<void> => {
  throw new Error('Migrations only go forward');
};
