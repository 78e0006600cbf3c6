import { Refusal } from '#kernel';
import { Readable } from 'node:stream';
import { readFormWithFile, readUpTo } from './posted-file.js';

const most = 1_000;

async function posted(form: FormData): Promise<{ body: Readable; type: string }> {
  const request = new Response(form);
  return {
    body: Readable.from([Buffer.from(await request.arrayBuffer())]),
    type: request.headers.get('content-type') ?? '',
  };
}

async function read(form: FormData) {
  const { body, type } = await posted(form);
  return readFormWithFile(body, type, { field: 'photo', most });
}

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'taken',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );

describe('a form with a file', () => {
  it('brings its bytes as they are, and its other fields', async () => {
    const bytes = Buffer.from([0, 13, 10, 45, 45, 255, 13, 10]);
    const form = new FormData();
    form.set('do', 'set-photo');
    form.set('photo', new Blob([bytes], { type: 'text/html' }), '../../etc/passwd');
    expect(await read(form)).toEqual({ fields: { do: 'set-photo' }, file: bytes });
  });

  it('may come without one', async () => {
    const form = new FormData();
    form.set('photo', new Blob([]), '');
    expect((await read(form)).file).toBeUndefined();
    form.delete('photo');
    form.set('photo', 'only a text');
    expect((await read(form)).file).toBeUndefined();
    form.set('other', new Blob(['x']), 'x.png');
    expect((await read(form)).file).toBeUndefined();
  });

  it('is refused when its file is too large', async () => {
    const form = new FormData();
    form.set('photo', new Blob([Buffer.alloc(most)]), 'x');
    expect((await read(form)).file).toHaveLength(most);
    form.set('photo', new Blob([Buffer.alloc(most + 1)]), 'x');
    expect(await codeOf(read(form))).toBe('file_too_large');
    form.set('photo', new Blob([Buffer.alloc(100_000)]), 'x');
    expect(await codeOf(read(form))).toBe('file_too_large');
  });

  it.each(['multipart/form-data', 'multipart/form-data; boundary=x', 'multipart/form-data; boundary='])(
    'is refused when it is none: %s',
    async type => {
      for (const text of [
        '',
        'rubbish',
        '--x',
        '--x\r\n\r\n',
        '--x\r\ncontent-disposition: form-data\r\n\r\n1',
      ]) {
        const form = readFormWithFile(Readable.from([Buffer.from(text)]), type, { field: 'photo', most });
        expect([text, await codeOf(form)]).toEqual([text, 'form_unreadable']);
      }
    },
  );
});

describe('a body', () => {
  it('is read up to its limit, and not kept beyond', async () => {
    const chunks = [Buffer.alloc(600), Buffer.alloc(400)];
    expect(await readUpTo(Readable.from(chunks), most)).toHaveLength(1_000);
    expect(await codeOf(readUpTo(Readable.from([...chunks, Buffer.alloc(1)]), most))).toBe('file_too_large');
  });

  it('is not listened to for ever', async () => {
    let sent = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(100, sent++);
      })(),
    );
    expect(await codeOf(readUpTo(endless, most))).toBe('form_unreadable');
    expect(sent).toBeLessThan(200);
  });

  it('that stalls is cut off, and one that only comes slowly is not', async () => {
    const stalled = new Readable({ read: () => {} });
    stalled.push('half');
    expect(await codeOf(readUpTo(stalled, most, 50))).toBe('form_unreadable');
    expect(stalled.destroyed).toBe(true);
    const slow = Readable.from(
      (async function* () {
        for (let count = 0; count < 6; count++) {
          await new Promise(resolve => setTimeout(resolve, 50));
          yield Buffer.alloc(10);
        }
      })(),
    );
    expect(await readUpTo(slow, most, 200)).toHaveLength(60);
  });

  it('that breaks off is no body', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw new Error('the line went dead');
      })(),
    );
    expect(await codeOf(readUpTo(broken, most))).toBe('form_unreadable');
  });
});
