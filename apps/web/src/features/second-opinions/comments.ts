export type Comments = Readonly<Record<string, string>>;
export const GENERAL = 'general';

/** The reason with which a draft is sent back: what was said on each issue, in their order, and then in all. */
export const reasonOf = (
  comments: Comments,
  issueIds: readonly string[],
  onIssue: (number: number, text: string) => string,
): string => {
  const said = (id: string): string => comments[id]?.trim() ?? '';
  const parts = issueIds.map((id, at) => (said(id) === '' ? '' : onIssue(at + 1, said(id))));
  return [...parts, said(GENERAL)].filter((part) => part !== '').join('\n\n');
};
