import { jpegOfAPhone } from '../../../../libs/platform/src/pictures/testing/pictures.js';
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';

const edit = '/settings/profile';

describe('the page where a person says who she is', () => {
  let house: TestHouse;
  let ada: TestPerson;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'web' });
    ada = await aPerson(house, 'ada');
  });
  afterAll(() => house.close());

  const pageOf = async (path = edit, person = ada) => (await person.get(path)).text();
  const post = async (form: Record<string, string>, person = ada) => {
    const answer = await person.post(edit, form);
    return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() };
  };
  const sendPhoto = async (form: FormData, headers: Record<string, string> = {}) => {
    const answer = await fetch(house.url + edit, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: ada.cookie(), ...headers },
      body: form,
    });
    return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() };
  };
  const formWith = (bytes: Buffer, name = 'me.jpg', type = 'image/jpeg') => {
    const form = new FormData();
    form.set('do', 'set-photo');
    form.set('photo', new Blob([new Uint8Array(bytes)], { type }), name);
    return form;
  };

  it('is found by whoever types the address of her settings, and is nothing for strangers', async () => {
    const answer = await ada.get('/settings');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, edit]);
    const stranger = await house.client().get('/settings');
    expect(stranger.headers.get('location')).toContain('/sign-in?back=');
  });

  it('shows what a story would look like and keeps what was typed, without keeping the story', async () => {
    const story = '\n# Hi <b>\n\n</textarea><script>alert(1)</script>';
    const { status, html } = await post({ do: 'preview-story', story });
    expect(status).toBe(200);
    expect(html).toContain('<h3>Hi &lt;b&gt;</h3>');
    expect(html).toContain('&lt;/textarea>');
    expect(html).not.toContain('<script>alert');
    // The first line break after the tag is left out by browsers, so the typed one is the second.
    expect(html).toMatch(/<textarea[^>]*>\n\n# Hi/);
    const { data } = await ada.ask('{ me { story } }');
    expect(data).toEqual({ me: { story: null } });
  });

  it('says what is wrong with a story, and gives it back', async () => {
    const story = `begin ${'x'.repeat(20_000)}`;
    const { status, html } = await post({ do: 'save-story', story });
    expect(status).toBe(422);
    expect(html).toContain('href="#field-story"');
    expect(html).toContain('This is too long: 20000 characters at most.');
    expect(html).toContain(story);
    expect((await post({ do: 'save-story', story: 'short' })).to).toBe(`${edit}?saved=story#story-title`);
  });

  it('changes only what differs from what the form showed, so two windows lose nothing', async () => {
    const shown = { do: 'save-about', wasName: 'Ada', wasHandle: 'ada', wasRole: '' };
    await post({ ...shown, name: 'Ada King', handle: 'ada', role: '' });
    await post({ ...shown, name: 'Ada', handle: 'ada', role: 'TESTER' });
    const both = await ada.ask('{ me { name role } }');
    expect(both.data).toEqual({ me: { name: 'Ada King', role: 'TESTER' } });
    await post({ ...shown, name: 'Ada Lovelace', handle: 'ada', role: '' });
    const { data } = await ada.ask('{ me { name role handle } }');
    expect(data).toEqual({ me: { name: 'Ada Lovelace', role: 'TESTER', handle: 'ada' } });
    // A form that comes back still knows what it showed.
    const { status, html } = await post({ ...shown, name: ' ', handle: 'ada', role: '' });
    expect(status).toBe(422);
    expect(html).toContain('name="wasRole" value/>');
    expect(html).toContain('name="wasName" value="Ada"');
  });

  it('drops no practice that the form did not show', async () => {
    const ticked = (practices: string[], had: string[]) =>
      fetch(house.url + edit, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie: ada.cookie() },
        body: new URLSearchParams([
          ['do', 'save-practices'],
          ...practices.map(slug => ['practices', slug]),
          ...had.map(slug => ['had', slug]),
        ]),
      });
    const slugs = async () => {
      const { data } = await ada.ask<{ me: { practices: { slug: string }[] } }>(
        '{ me { practices { slug } } }',
      );
      return data!.me.practices.map(({ slug }) => slug).toSorted();
    };
    await ticked(['scrum', 'kanban'], []);
    await ticked(['refactoring'], []);
    expect(await slugs()).toEqual(['kanban', 'refactoring', 'scrum']);
    await ticked(['kanban', 'refactoring'], ['kanban', 'refactoring']);
    expect(await slugs()).toEqual(['kanban', 'refactoring', 'scrum']);
    await ticked(['kanban'], ['kanban', 'scrum', 'refactoring']);
    expect(await slugs()).toEqual(['kanban']);
    await ticked([], ['kanban']);
    expect(await slugs()).toEqual([]);
  });

  it('takes a skill by any of its names at once, and asks only where several may be meant', async () => {
    const find = (skill: string) => post({ do: 'find-skill', skill, stance: 'can-2' });
    for (const name of ['k8s', 'golang', ' Postgres ', 'TypeScript'])
      expect([name, (await find(name)).to]).toEqual([name, `${edit}?saved=skills#skills-title`]);
    const { data } = await ada.ask<{ me: { skills: { skill: { slug: string } }[] } }>(
      '{ me { skills { skill { slug } } } }',
    );
    const slugs = data!.me.skills.map(({ skill }) => skill.slug).toSorted();
    expect(slugs).toEqual(['go', 'kubernetes', 'postgresql', 'typescript']);
    const several = await find('reac');
    expect([several.status, several.html.includes('value="react"')]).toEqual([200, true]);
    const none = await find('');
    expect(none.status).toBe(200);
  });

  it('finds a practice by its other names, and says when there is none', async () => {
    expect((await post({ do: 'find-practice', practice: 'Mikado method' })).to).toMatch(/saved=practices/);
    const several = await post({ do: 'find-practice', practice: 'mob' });
    expect([several.status, several.html.includes('value="mob-programming"')]).toEqual([200, true]);
    const chosen = { do: 'add-practice', practice: 'mob', foundFor: 'mob', practiceSlug: 'mob-programming' };
    expect((await post(chosen)).status).toBe(303);
    const none = await post({ do: 'find-practice', practice: 'PostgreSQL' });
    expect(none.html).toContain('The list has no practice “PostgreSQL”.');
  });

  it('takes a photo by a plain form, and shows it', async () => {
    const { status, to } = await sendPhoto(formWith(await jpegOfAPhone()));
    expect([status, to]).toEqual([303, `${edit}?saved=photo#photo-title`]);
    const [src] = /\/photos\/[0-9a-f]{32}-medium\.webp/.exec(await pageOf()) ?? [];
    expect((await ada.get(src!)).status).toBe(200);
    const profile = await pageOf('/people/ada', house.client() as TestPerson);
    expect(profile).toMatch(
      /<img class="[^"]*u-photo[^"]*" src="\/photos\/[^"]+-large.webp"[^>]*alt="Ada Lovelace"/,
    );
    expect((await post({ do: 'drop-photo' })).status).toBe(303);
    expect(await pageOf()).not.toContain('/photos/');
  });

  it('says what is wrong with a file, as a page', async () => {
    const wrong: [FormData, string][] = [
      [
        formWith(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
        'Files of this kind are not taken',
      ],
      [formWith(Buffer.from('\xff\xd8\xff rubbish', 'latin1')), 'This picture cannot be read.'],
      [formWith(Buffer.alloc(10 * 1024 * 1024 + 1)), 'The file is too large'],
      [formWith(Buffer.alloc(12 * 1024 * 1024)), 'The file is too large'],
      [formWith(Buffer.alloc(0), ''), 'Please choose a picture first.'],
    ];
    for (const [form, sentence] of wrong) {
      const { status, html } = await sendPhoto(form);
      expect([sentence, status, html.includes(sentence)]).toEqual([sentence, 422, true]);
      expect(html).toContain('href="#field-photo"');
    }
    const broken = await fetch(house.url + edit, {
      method: 'POST',
      headers: { cookie: ada.cookie(), 'content-type': 'multipart/form-data; boundary=x' },
      body: '--y',
    });
    expect(broken.status).toBe(422);
  });

  it('takes no file from another site, from a stranger, or where none belongs', async () => {
    const phone = await jpegOfAPhone();
    expect((await sendPhoto(formWith(phone), { origin: 'https://evil.example' })).status).toBe(403);
    expect((await sendPhoto(formWith(phone), { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const stranger = await sendPhoto(formWith(phone), { cookie: '' });
    expect([stranger.status, stranger.to]).toEqual([303, '/sign-in']);
    const elsewhere = await fetch(`${house.url}/sign-in`, { method: 'POST', body: formWith(phone) });
    expect(elsewhere.status).toBe(415);
    expect(await house.plant.database.query('select from photo')).toHaveLength(0);
  });

  it('offers every language by name, in the order of the reader', async () => {
    const german = await aPerson(house, 'greta', { language: 'de' });
    const html = await pageOf(edit, german);
    expect(html.indexOf('>Deutsch</option>')).toBeLessThan(html.indexOf('>Englisch</option>'));
    expect((await post({ do: 'set-language', language: 'de', fluency: 'NATIVE' })).to).toMatch(
      /saved=languages/,
    );
    expect((await post({ do: 'set-language', language: '', fluency: '' })).html).toContain(
      'Please choose a language from the list.',
    );
    expect(await pageOf('/people/ada', german)).toMatch(/Deutsch.*wie die Muttersprache/s);
    expect((await post({ do: 'drop-language', language: 'de' })).status).toBe(303);
  });

  it('lists links with what was found about them', async () => {
    await post({ do: 'add-link', url: 'ada.invalid' });
    expect((await post({ do: 'add-link', url: 'ada.invalid' })).html).toContain('on your list already');
    expect(await pageOf()).toContain('Walz is checking');
    const { database } = house.plant;
    await database.query(
      `update person_link set checked_at = '2027-04-05', verified_at = '2027-04-05' where url = 'https://ada.invalid/'`,
    );
    expect(await pageOf()).toContain('Points back here, seen on 5 April 2027');
    const profile = await pageOf('/people/ada', house.client() as TestPerson);
    expect(profile).toContain('<a class="u-url" href="https://ada.invalid/" rel="me nofollow ugc noopener">');
    expect(profile).toContain('verified on 5 April 2027');
    const [, link = ''] = /name="link" value="([^"]+)"/.exec(await pageOf()) ?? [];
    expect((await post({ do: 'recheck-link', link })).to).toMatch(/saved=links/);
    expect(await pageOf()).toContain('Walz is checking');
    await database.query(
      `update person_link set checked_at = now(), hindrance = 'no_link_back', verified_at = null`,
    );
    expect(await pageOf()).toContain('the page does not point back here');
    expect((await post({ do: 'drop-link', link })).status).toBe(303);
    expect(await pageOf()).toContain('No pages yet.');
  });

  it('teaches only its owner what it could still say', async () => {
    const lena = await aPerson(house, 'lena');
    expect(await pageOf('/people/lena', lena)).toContain('What your page could still say');
    expect(await pageOf('/people/lena')).not.toContain('What your page could still say');
  });

  it('changes nothing by being looked at', async () => {
    const before = await ada.ask('{ me { name story } }');
    await ada.get(`${edit}?do=save-story&story=`);
    expect((await ada.ask('{ me { name story } }')).data).toEqual(before.data);
  });
});

describe('a profile', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'web', tellsSeason: true });
  });
  afterAll(() => house.close());

  it('of the told season shows what she says of herself, in the language of the reader', async () => {
    const english = await (await house.client().get('/people/mira-brandt')).text();
    for (const part of ['Developer', 'Czech', 'Ways of working', 'Was ich mitbringe']) {
      expect(english).toContain(part);
    }
    const german = await (await house.client({ language: 'de' }).get('/people/mira-brandt')).text();
    for (const part of ['Entwicklung', 'Tschechisch', 'Arbeitsweisen', 'Testgetriebene Entwicklung']) {
      expect(german).toContain(part);
    }
  });

  it('can be read by machines that know h-cards', async () => {
    const html = await (await house.client().get('/people/mira-brandt')).text();
    expect(html).toMatch(/<article class="h-card">[\s\S]*<h1 class="p-name">Mira Brandt<\/h1>/);
    expect(html).toContain('<span class="p-locality">Leipzig</span>, Germany');
    expect(html).toMatch(/<a class="u-url u-uid" href="http:\/\/[^"]+\/people\/mira-brandt" rel="me">/);
    expect(html).toContain('p-job-title');
    expect(html).toContain('<div class="p-note">');
  });
});
