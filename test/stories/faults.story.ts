import type { Story } from './kit/story.js';
import { oneLifted } from './one-lifted.story.js';
import { springFestival } from './spring-festival.story.js';

/** Story 4: the same two stories, with something broken in the middle. */
export const story4a: Story = springFestival(
  'temporal-wiped',
  'Story 1 once more: Temporal’s store is wiped in the middle of it',
  async ({ breakage, say }) => {
    await breakage.wipeTemporal();
    say('   ! Temporal has been killed and all of its store is gone');
  },
);

export const story4b: Story = oneLifted('postgres-killed', 'Story 2 once more: PostgreSQL is killed in the middle of it', async ({ breakage, say }) => {
  await breakage.killPostgres();
  say('   ! PostgreSQL has been killed');
});
