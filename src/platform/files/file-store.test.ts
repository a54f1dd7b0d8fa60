import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { folderStore } from './file-store';

describe('files in a folder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'mecene-files-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(['../secret.csv', 'exports/../../x.csv', '/etc/passwd', 'exports/a', 'exports/a/.csv', 'exports//a.csv', 'exports/a\u0000.csv'])(
    'refuses the name %j',
    async (name) => {
      await expect((async () => folderStore(folder).read(name))()).rejects.toThrow('not a name');
    },
  );

  it('leaves nothing of a file that broke off', async () => {
    const broken = Readable.from(
      (async function* () {
        yield 'half';
        throw new Error('broken');
      })(),
    );
    await expect(folderStore(folder).write('exports/1/broken.csv', broken)).rejects.toThrow('broken');
    expect(await readdir(path.join(folder, 'exports/1'))).toEqual([]);
    expect(await folderStore(folder).read('exports/1/broken.csv')).toBeUndefined();
  });

  it('lets go of a content that it has no room for', async () => {
    const content = Readable.from(['half']);
    await expect(folderStore(folder).write(`exports/1/${'a'.repeat(300)}.csv`, content)).rejects.toThrow('ENAMETOOLONG');
    expect(content.destroyed).toBe(true);
  });

  it('keeps a file for its own account, gives it back, and removes it twice', async () => {
    const store = folderStore(folder);
    expect(await store.write('exports/1/a.csv', Readable.from(['é;', 'b']))).toBe(4);
    expect((await stat(path.join(folder, 'exports/1/a.csv'))).mode & 0o077).toBe(0);
    const found = await store.read('exports/1/a.csv');
    expect([found?.bytes, found && (await text(found.body))]).toEqual([4, 'é;b']);
    await store.remove('exports/1/a.csv');
    await store.remove('exports/1/a.csv');
    expect(await store.read('exports/1/a.csv')).toBeUndefined();
  });
});
