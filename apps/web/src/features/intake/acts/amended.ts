import type { AmendComplaintBody } from '../../../client/types.gen.js';
import type { Content, PaperFile } from '../content.js';
import { goodsForm, papersForm } from '../form.js';

/** What was typed of an amendment. */
export type Amended = Pick<Content, 'respondents' | 'items'> & {
  readonly statement: string;
  readonly ground: string;
  readonly newFacts: string;
  readonly reason: string;
  readonly files: readonly PaperFile[];
};
export const NOTHING: Amended = {
  ...{ statement: '', ground: '', newFacts: '', reason: '' },
  ...{ respondents: [], items: [], files: [] },
};

/** The amendment as the API takes it; undefined where nothing changes. A reason alone changes nothing. */
export function amendmentOf({
  statement,
  ground,
  newFacts,
  reason,
  ...typed
}: Amended): AmendComplaintBody | undefined {
  const written = Object.entries({ statement, ground, newFacts }).filter(([, text]) => text.trim() !== '');
  const lists = Object.entries({ ...goodsForm(typed), ...papersForm(typed.files) }).filter(
    ([, list]) => list.length > 0,
  );
  if (written.length + lists.length === 0) return undefined;
  const words = Object.fromEntries(
    [...written, ...(reason.trim() === '' ? [] : [['reason', reason] as const])].map(([name, text]) => [
      name,
      text.trim(),
    ]),
  );
  return { ...words, ...Object.fromEntries(lists) }; // what an item lacks the API says
}
