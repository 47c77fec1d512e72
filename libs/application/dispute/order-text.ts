/** What was written down of a court's order: who made it, its number, its words. */
export const orderText = (details: string | undefined): string | undefined => {
  const { body, caseNumber, text } = JSON.parse(details ?? '{}') as {
    readonly body?: string;
    readonly caseNumber?: string;
    readonly text?: string;
  };
  const parts = [body, caseNumber, text].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join('\n') : undefined;
};
