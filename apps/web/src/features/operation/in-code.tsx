import { Fragment, type ReactNode } from 'react';

/** A sentence in which commands stand between backticks. */
export const inCode = (sentence: string): ReactNode =>
  sentence.split('`').map((part, at) => {
    const key = `${at} ${part}`;
    return at % 2 === 1 ? <code key={key}>{part}</code> : <Fragment key={key}>{part}</Fragment>;
  });
