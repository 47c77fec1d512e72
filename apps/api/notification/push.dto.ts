import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { ApiProperty } from '@nestjs/swagger';
import { checked, type About } from '../dispute/fields/checked.js';
import { WebAddress } from '../dispute/fields/web-address.js';

const BASE64URL = /^[A-Za-z0-9_-]+={0,2}$/;
const KEY = 65;
const SECRET = 16;
const bytesOf = (value: unknown): Buffer | undefined =>
  typeof value === 'string' && value.length <= 200 && BASE64URL.test(value)
    ? Buffer.from(value, 'base64url')
    : undefined;

/** A point of P-256, uncompressed, at which words can be sealed. */
const isPoint = (bytes: Buffer): boolean => {
  if (bytes.length !== KEY || bytes[0] !== 4) return false;
  const [x, y] = [bytes.subarray(1, 33), bytes.subarray(33)].map((part) => part.toString('base64url'));
  try {
    createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y } as JsonWebKey, format: 'jwk' });
    return true;
  } catch {
    return false; // on no curve of ours
  }
};

const Bytes = (about: About, isRight: (bytes: Buffer) => boolean, example: string): PropertyDecorator =>
  checked(about, {
    fault: (value) => {
      const bytes = bytesOf(value);
      return bytes && isRight(bytes) ? undefined : { code: 'invalid' };
    },
    schema: { type: 'string', maxLength: 200, example },
  });

/** What a browser says of itself when it subscribes (PushSubscription). */
export class TurnOnPushBody {
  @WebAddress({ description: 'Where the browser’s push service takes what is for it' })
  endpoint: string;

  @Bytes(
    { description: 'Its public key: a point of P-256, uncompressed, in base64url (RFC 8291)' },
    isPoint,
    'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
  )
  p256dh: string;

  @Bytes(
    { description: 'Its secret of 16 bytes, in base64url (RFC 8291)' },
    (bytes) => bytes.length === SECRET,
    'BTBZMqHH6r4Tts7J_aSIgg',
  )
  auth: string;
}

export class PushTurnedOn {
  @ApiProperty({ format: 'uuid' })
  subscriptionId: string;
}

export class PushBrowserView {
  @ApiProperty({ format: 'uuid' })
  subscriptionId: string;

  @ApiProperty({ description: 'The key of this installation under which it subscribed' })
  publicKey: string;

  @ApiProperty({ description: 'Since when, by machine time', format: 'date-time' })
  since: string;
}

export class PushView {
  @ApiProperty({ description: 'The key under which a browser subscribes now (applicationServerKey, RFC 8292)' })
  publicKey: string;

  @ApiProperty({
    type: [PushBrowserView],
    description: 'The browsers in which you are told, the newest first; at most 5',
  })
  items: PushBrowserView[];
}
