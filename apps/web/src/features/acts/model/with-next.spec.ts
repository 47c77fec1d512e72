import { changedFiles, withReadHere, type FilesHere } from '../parts/named-files.js';
import { withNext, withNextAt } from './with-next.js';

const read = { file: new File(['film'], 'film.mp4', { type: 'video/mp4' }), sha256: 'b'.repeat(64) };
const photo = { ref: 'f1', sha256: 'a'.repeat(64), mediaType: 'image/png', description: 'photo.png' };
const film = { ref: 'f2', sha256: read.sha256, mediaType: 'video/mp4', description: 'film.mp4' };
const many = { isOptional: true };
const withFilm = changedFiles(many, (files: FilesHere) => withReadHere(files, read));

it('adds a file that was read to the files as they are by then', () => {
  const atFirst = withNext({}, { evidence: [photo] });
  const meanwhile = withNext(atFirst, { evidence: [{ ...photo, part: 'confidential' }], text: 'What I saw' });
  const then = withNext(meanwhile, ({ evidence }) => ({ evidence: withFilm(evidence) }));
  expect(then).toEqual({ evidence: [{ ...photo, part: 'confidential' }, film], text: 'What I saw' });
});

it('adds it where it was chosen, in one of several', () => {
  const reports = [{ body: 'first' }, { body: 'second, written on', files: [photo] }];
  expect(withNextAt(reports, 1, ({ files }) => ({ files: withFilm(files) }))).toEqual([
    reports[0],
    { body: 'second, written on', files: [photo, film] },
  ]);
});

it('puts one file in the place of another where there can be one alone, and none where all were taken away', () => {
  expect(changedFiles({ isOptional: true, isOne: true }, (files) => withReadHere(files, read))(photo)).toEqual(film);
  const none = (files: FilesHere) => files.filter(({ ref }) => ref !== 'f1');
  expect(changedFiles(many, none)([photo])).toBeUndefined();
  expect(changedFiles({ isOptional: false }, none)([photo])).toEqual([]);
});
