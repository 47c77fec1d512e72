import { ApiProperty } from '@nestjs/swagger';
import { DIGESTS, type Digest } from '#domain/notification/preferences.js';
import { isZone } from '#domain/notification/send-time.js';
import { checked, type About } from '../dispute/fields/checked.js';
import { Choice, Whole } from '../dispute/fields/choice.js';
import { Part } from '../dispute/fields/nested.js';

/** A name of the IANA time zone database. */
const Zone = (about: About): PropertyDecorator =>
  checked(about, {
    fault: (value) => (typeof value === 'string' && isZone(value) ? undefined : { code: 'invalid' }),
    schema: { type: 'string', maxLength: 60, example: 'Asia/Shanghai' },
  });

/** Nothing comes in these hours but legal service. */
export class QuietHoursBody {
  @Whole({ description: 'From this minute of the day, counted from midnight', least: 0, most: 1_439 })
  from: number;

  @Whole({ description: 'Until before this minute; of the next day if it is the lower one', least: 0, most: 1_439 })
  until: number;
}

/** How often mail comes about what. Legal service is no matter of these: it always comes, and at once. */
export class PreferencesBody {
  @Choice(DIGESTS, { description: 'What is awaited from your side' })
  act: Digest;

  @Choice(DIGESTS, { description: 'Anything else in your disputes' })
  news: Digest;

  @Choice(DIGESTS, { description: 'Something new in a room that you are in' })
  room: Digest;

  @Choice(DIGESTS, { description: 'Tasks of the association’s staff' })
  task: Digest;

  @Choice(DIGESTS, {
    description: 'Days that come near by which something of yours has to be done; without it as it was',
    optional: true,
  })
  reminder?: Digest;

  @Part(() => QuietHoursBody, { description: 'Without it mail comes at any hour', optional: true })
  quiet?: QuietHoursBody;

  @Zone({ description: 'Time zone in which quiet hours and days are counted' })
  zone: string;
}

export class PreferencesView extends PreferencesBody {
  @ApiProperty({ description: 'Whether a mail to you could not be brought and waits for a person' })
  failing: boolean;
}
