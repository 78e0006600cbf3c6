import { skillsByIds } from '#ledger';
import { languagesOfPeople, linksOfPeople, photoOf, practicesOfPeople, storiesOfPeople } from '#people';
import { Readable } from 'node:stream';
import { json, type ArchiveFile, type ArchivePart } from './part.js';

export const about: ArchivePart = {
  name: 'about',
  tables: ['person_story', 'person_language', 'person_practice', 'person_link', 'photo'],
  async pack({ db, person: { id } }) {
    const [story] = await storiesOfPeople(db, [id]);
    const photo = await photoOf(db, id);
    const languages = await languagesOfPeople(db, [id]);
    const links = await linksOfPeople(db, [id]);
    const practices = await skillsByIds(
      db,
      (await practicesOfPeople(db, [id])).map(({ skillId }) => skillId),
    );
    const files: ArchiveFile[] = [
      json('about.json', {
        languages: languages.map(({ language, fluency }) => ({ language, fluency })),
        practices: practices.map(({ slug, name }) => ({ slug, name })),
        links: links.map(({ url, checkedAt, verifiedAt, hindrance }) => ({
          url,
          checkedAt,
          verifiedAt,
          hindrance,
        })),
      }),
    ];
    if (story) files.push({ path: 'story.md', content: `${story.text}\n` });
    if (photo) files.push({ path: 'photo.webp', content: Readable.from([photo]) });
    return files;
  },
};
