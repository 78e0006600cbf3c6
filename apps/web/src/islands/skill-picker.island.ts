import { ask } from './ask.js';
import { startPickers } from './picker.js';

interface Answer {
  readonly skills: { readonly nodes: readonly { readonly slug: string; readonly name: string }[] };
}

startPickers({
  island: 'skill-picker',
  field: 'skill',
  least: 1,
  async suggest(text, signal) {
    const query = 'query($text:String!){skills(search:$text,first:8){nodes{slug name}}}';
    const { skills } = await ask<Answer>(query, { text }, signal);
    return skills.nodes.map(({ slug, name }) => ({ value: slug, label: name }));
  },
});
