/** What some file system takes in no name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

/** What a file is called that somebody takes away: in words, told from others by a number and its day; no id. */
export const fileName = (parts: readonly (string | undefined)[], ending: string): string => {
  const said = parts.filter((part) => part !== undefined && part !== '').join(' ');
  return `${said.replaceAll(FORBIDDEN, '-')}.${ending}`;
};
