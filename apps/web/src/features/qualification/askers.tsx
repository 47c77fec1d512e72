import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QUALIFICATION_WORDS as W } from '#messages/ui/desk-qualification.js';
import { allowAskers, listPlatforms } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Checkbox } from '../../kit/choices/checkbox.js';
import { Card } from '../../kit/data/card.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { Part } from '../dispute-desk/part.js';
import s from '../quick-filing/filing.module.css';
import type { FileParts } from './parts.js';

/** Which platforms are answered from the file; by default none. */
export function Askers({ file: { partyId, askers } }: { readonly file: FileParts }) {
  const { say } = useLanguage();
  const read = useQuery(queryOf('listPlatforms', listPlatforms, {}));
  const [chosen, setChosen] = useState<readonly string[]>(askers.map(({ platformId }) => platformId));
  const saving = useSend('allow-askers', (platformIds: string[], key) =>
    allowAskers({ path: { partyId }, body: { platformIds }, headers: { 'Idempotency-Key': key } }),
  );
  return (
    <Card title={say(W.askers)}>
      <div className={s.form}>
        <p className={s.quiet}>{say(W.askersHelp)}</p>
        <TroubleBanner trouble={troubleOf(saving.error)} />
        <Part read={read}>
          {({ platforms }) =>
            platforms.map(({ platformId, name }) => (
              <Checkbox
                key={platformId}
                label={name}
                isSelected={chosen.includes(platformId)}
                onChange={(isChosen) =>
                  setChosen([...chosen.filter((one) => one !== platformId), ...(isChosen ? [platformId] : [])])
                }
              />
            ))
          }
        </Part>
        <div>
          <Button isPending={saving.isPending} onPress={() => saving.mutate([...chosen])}>
            {say(W.saveAskers)}
          </Button>
        </div>
      </div>
    </Card>
  );
}
