import { ben, engine } from '../../../testing/core/actors.js';
import { askForDocument, made, recordDocument } from '../../../testing/service/document-commands.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { accepted } from '../../../testing/core/scenes.js';
import { andThen, given } from '../../../testing/core/story.js';

const asked = andThen(accepted, askForDocument('03-02T09:00', 'forwarded-notice', 'ben', ben));
const record = recordDocument('03-02T09:01', 'forwarded-notice', 'ben');

it('keeps the file that was asked for, of what it was made and in which layout', () =>
  given(...asked)
    .when(record)
    .then({ type: 'DocumentMade', data: { serviceId: 'new-4', locale: 'zh-CN', ...made } }));
it('keeps what was made first, and makes nothing that nobody asked for', () => {
  for (const past of [andThen(asked, record), accepted])
    given(...past)
      .when(recordDocument('03-02T09:02', 'forwarded-notice', 'ben'))
      .then();
  given(...asked)
    .when(recordDocument('03-02T09:02', 'forwarded-notice', 'ben', 'en'))
    .then();
});
it('is there to do while a file is asked for', () =>
  expect([accepted, asked, andThen(asked, record)].map((past) => offered(past, engine, 'RecordDocument'))).toEqual([
    [],
    ['service:new-4'],
    [],
  ]));

belongsTo(asked, record, 'engine');
