import { useQuery } from '@tanstack/react-query';
import { STATISTICS_WORDS as W } from '#messages/ui/statistics.js';
import { getStatistics } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useFilters } from '../../shared/desk/search.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { Stack } from '../registers/stack.js';
import { Filters } from './filters.js';
import { Mediations } from './mediations.js';
import { Counts } from './counts.js';
import { Rates } from './rates.js';
import { readStatistics } from './read-statistics.js';
import { Reminders } from './reminders.js';
import s from './statistics.module.css';
import { Times } from './times.js';

/** What the disputes come to: each picture is a table as well, its filters stand in the address. */
export function StatisticsPage() {
  const { say, locale } = useLanguage();
  const [asked, change] = useFilters(readStatistics);
  const read = useQuery(queryOf('getStatistics', getStatistics, { query: asked }));
  return (
    <DeskPage
      title={say(W.title)}
      beside={
        <span data-noprint>
          <Button size="small" onPress={() => window.print()}>
            {say(W.print)}
          </Button>
        </span>
      }
    >
      <Filters asked={asked} change={change} />
      <Part read={read} lines={12}>
        {(figures) =>
          figures.disputes === 0 ? (
            <EmptyState title={say(W.none)}>
              <p>{say(W.noneHelp)}</p>
            </EmptyState>
          ) : (
            <Stack label={say(W.title)}>
              <Card>
                <div className={s.head}>
                  <span>
                    <b>{figures.disputes}</b> {say(W.disputes)}
                  </span>
                  <span>
                    <b>{figures.open}</b> {say(W.open)}
                  </span>
                  <span>
                    <b>{figures.disputes - figures.open}</b> {say(W.closed)}
                  </span>
                  <span className={s.quiet}>{instantText(figures.asOf, locale)}</span>
                </div>
              </Card>
              <Times figures={figures} filters={asked} />
              <Reminders figures={figures} filters={asked} />
              <Rates figures={figures} filters={asked} />
              <Mediations figures={figures} filters={asked} />
              <Counts figures={figures} filters={asked} />
            </Stack>
          )
        }
      </Part>
    </DeskPage>
  );
}
