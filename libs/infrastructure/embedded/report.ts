/** Told one line of progress, without its end of line. */
export type Report = (line: string) => void;
