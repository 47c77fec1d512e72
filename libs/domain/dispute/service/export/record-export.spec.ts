import { engine } from '../../../testing/core/actors.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { accepted } from '../../../testing/core/scenes.js';
import { andThen, given } from '../../../testing/core/story.js';
import { askForExport, madeExport, recordExport } from '../../../testing/service/export-commands.js';

const once = andThen(accepted, askForExport('03-02T09:00'));

it('is recorded once, as it was made first', () => {
  given(...once)
    .when(recordExport('03-02T09:01'))
    .then({ type: 'ExportMade', data: { exportId: 'export-1', ...madeExport } });
  for (const past of [andThen(once, recordExport('03-02T09:01')), accepted])
    given(...past)
      .when(recordExport('03-02T09:02'))
      .then();
  expect([accepted, once].map((past) => offered(past, engine, 'RecordExport'))).toEqual([[], ['dispute']]);
});
belongsTo(once, recordExport('03-02T09:01'), 'engine');
