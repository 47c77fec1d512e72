import { DESK_DISPUTE as WORDS, ITEMS_AND_RESPONDENTS } from '#messages/ui/desk-dispute.js';
import { Card } from '../../../kit/data/card.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useCase } from '../use-case.js';
import { Neutrals } from './neutrals.js';
import { Parties } from './parties.js';
import { Tree } from './tree.js';
import s from '../desk.module.css';

/** What it is about and how each measure stands, who the parties are, who is neutral. */
export function Left() {
  const { say, tell } = useLanguage();
  const { items, respondents } = useCase().view;
  const count = tell(ITEMS_AND_RESPONDENTS, { items: items.length, respondents: respondents.length });
  return (
    <div className={s.stack}>
      {items.length > 0 && (
        <Card title={say(WORDS.goods)} beside={<span className={s.quiet}>{count}</span>}>
          <Tree />
        </Card>
      )}
      <Card title={say(WORDS.parties)}>
        <Parties />
      </Card>
      <Neutrals />
    </div>
  );
}
