import { CLAUSE_NUMBER } from '#messages/ui/mediator-rooms.js';
import { AID_WORDS as W } from '#messages/ui/mediator-aids.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Diff } from '../../../kit/data/diff.js';
import { useLanguage } from '../../../shared/language/language.js';

type Props = { readonly before: readonly string[]; readonly after: readonly string[] };

/** Clause by clause, word by word; Chinese words as a dictionary of the browser cuts them. */
export function Changes({ before, after }: Props) {
  const { say, tell } = useLanguage();
  const places = Array.from({ length: Math.max(before.length, after.length) }, (_, place) => place);
  return (
    <DescriptionList
      facts={places.map((place) => {
        const [old, next] = [before[place], after[place]];
        const mark = old === undefined ? say(W.addedClause) : next === undefined ? say(W.goneClause) : undefined;
        const name = tell(CLAUSE_NUMBER, { number: place + 1 });
        return {
          name: mark === undefined ? name : `${name} · ${mark}`,
          value: <Diff before={old ?? ''} after={next ?? ''} />,
        };
      })}
    />
  );
}
