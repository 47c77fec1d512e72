import { s3Settings, type StoreVariables } from './s3-settings.js';

const GIVEN: StoreVariables = {
  EVIDENCE_STORE: 's3://files/of/parley/',
  S3_ENDPOINT: 'https://s3.example/below/',
  S3_ACCESS_KEY_ID: 'id',
  S3_SECRET_ACCESS_KEY: 'the secret',
};
const settings = (more: StoreVariables = {}) => s3Settings('EVIDENCE_STORE', { ...GIVEN, ...more });

it.each([
  [{}, 'https://s3.example/below/files'],
  [{ S3_STYLE: 'host' }, 'https://files.s3.example/below'],
  [{ S3_ENDPOINT: '' }, 'https://s3.us-east-1.amazonaws.com/files'],
  [{ S3_ENDPOINT: '', S3_REGION: 'eu-central-1', S3_STYLE: 'host' }, 'https://files.s3.eu-central-1.amazonaws.com'],
  [{ S3_ENDPOINT: 'http://127.0.0.1:9000' }, 'http://127.0.0.1:9000/files'],
])('with %j the bucket is at %s', (more, base) => {
  expect(settings(more)).toMatchObject({ base, prefix: 'of/parley/', name: 's3://files/of/parley' });
});
it.each(['', 'folder', undefined])('says %j for the folder', (one) => {
  expect(s3Settings('EVIDENCE_STORE', { ...GIVEN, EVIDENCE_STORE: one })).toBeUndefined();
});
it.each([
  [{ EVIDENCE_STORE: 'bucket' }, 'EVIDENCE_STORE'],
  [{ EVIDENCE_STORE: 's3://B' }, 'EVIDENCE_STORE'],
  [{ EVIDENCE_STORE: 's3://files/../x' }, 'EVIDENCE_STORE'],
  [{ EVIDENCE_STORE: 's3://files/a?b' }, 'EVIDENCE_STORE'],
  [{ EVIDENCE_STORE: 's3://files/a/../b' }, 'EVIDENCE_STORE'],
  [{ EVIDENCE_STORE: 's3://files/a//b' }, 'EVIDENCE_STORE'],
  [{ S3_ENDPOINT: 'ftp://s3.example' }, 'S3_ENDPOINT'],
  [{ S3_ENDPOINT: 'https://me:the secret@s3.example' }, 'S3_ENDPOINT'],
  [{ S3_STYLE: 'other' }, 'S3_STYLE'],
  [{ S3_ACCESS_KEY_ID: '' }, 'S3_ACCESS_KEY_ID'],
  [{ S3_SECRET_ACCESS_KEY: '' }, 'S3_SECRET_ACCESS_KEY'],
])('names what is wrong in %j, and no secret', (more, name) => {
  expect(() => settings(more)).toThrow(name);
  expect(() => settings(more)).not.toThrow(/the secret/);
});
