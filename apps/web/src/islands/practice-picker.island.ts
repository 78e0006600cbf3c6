import { ask } from './ask.js';
import { startPickers } from './picker.js';

interface Answer {
  readonly skills: {
    readonly nodes: readonly { readonly slug: string; readonly name: string; readonly kind: string }[];
  };
}

startPickers({
  island: 'practice-picker',
  field: 'practice',
  least: 2,
  async suggest(text, signal) {
    const query = 'query($text:String!){skills(search:$text,first:40){nodes{slug name kind}}}';
    const { skills } = await ask<Answer>(query, { text }, signal);
    return skills.nodes
      .filter(({ kind }) => kind === 'practice')
      .slice(0, 8)
      .map(({ slug, name }) => ({ value: slug, label: name }));
  },
});
