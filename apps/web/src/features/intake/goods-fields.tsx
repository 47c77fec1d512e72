import { FILING_WORDS as WORDS } from '#messages/ui/filing.js';
import { listPlatforms } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useLanguage } from '../../shared/language/language.js';
import { itemOf, nextOf, respondentOf, type Content, type ItemContent, type RespondentContent } from './content.js';
import { ItemFields } from './item-fields.js';
import { RespondentFields } from './respondent-fields.js';

type Goods = Pick<Content, 'respondents' | 'items'>;
type Props = Goods & {
  /** Those that are there already, whose items may be named, too. */
  readonly there?: readonly Pick<RespondentContent, 'ref' | 'name'>[];
  /** How many of each there have to be. */
  readonly least: 0 | 1;
  readonly change: (part: Partial<Goods>) => void;
};

const platforms = () => listPlatforms();

/** Who is complained of and of what; each item is one locatable thing, and says whose it is. */
export function GoodsFields({ respondents, items, there = [], least, change }: Props) {
  const { say } = useLanguage();
  const { data } = useLoad(platforms);
  const known = data?.platforms ?? [];
  const all = [...there, ...respondents];
  const setRespondent = (ref: string, part: Partial<RespondentContent>): void =>
    change({ respondents: respondents.map((one) => (one.ref === ref ? { ...one, ...part } : one)) });
  const setItem = (ref: string, part: Partial<ItemContent>): void =>
    change({ items: items.map((one) => (one.ref === ref ? { ...one, ...part } : one)) });
  const dropRespondent = (ref: string): void =>
    change({
      respondents: respondents.filter((one) => one.ref !== ref),
      items: items.map((item) => ({ ...item, respondents: item.respondents.filter((one) => one !== ref) })),
    });
  const [first] = all;
  const last = items.at(-1);
  return (
    <>
      <h2>{say(WORDS.respondents)}</h2>
      {respondents.map((one, index) => (
        <RespondentFields
          key={one.ref}
          index={index}
          one={one}
          platforms={known}
          onChange={(part) => setRespondent(one.ref, part)}
          onRemove={respondents.length > least ? () => dropRespondent(one.ref) : undefined}
        />
      ))}
      <button
        type="button"
        className="quiet"
        onClick={() => change({ respondents: [...respondents, respondentOf(nextOf('r', respondents))] })}
      >
        {say(WORDS.addRespondent)}
      </button>
      <h2>{say(WORDS.items)}</h2>
      <p className="hint">{say(WORDS.itemsHint)}</p>
      {items.map((one, index) => (
        <ItemFields
          key={one.ref}
          index={index}
          one={one}
          platforms={known}
          respondents={all}
          onChange={(part) => setItem(one.ref, part)}
          onRemove={
            items.length > least ? () => change({ items: items.filter(({ ref }) => ref !== one.ref) }) : undefined
          }
        />
      ))}
      <button
        type="button"
        className="quiet"
        onClick={() =>
          change({
            items: [
              ...items,
              {
                ...itemOf(nextOf('i', items), last?.respondents ?? (first ? [first.ref] : [])),
                platformId: last?.platformId ?? '',
              },
            ],
          })
        }
      >
        {say(WORDS.addItem)}
      </button>
    </>
  );
}
