import { ask } from './ask.js';
import { startPickers } from './picker.js';

interface Answer {
  readonly places: { readonly nodes: readonly { readonly id: string; readonly label: string }[] };
}

startPickers({
  island: 'place-picker',
  field: 'place',
  least: 2,
  async suggest(text, signal) {
    const query = 'query($text:String!){places(search:$text,first:8){nodes{id label}}}';
    const { places } = await ask<Answer>(query, { text }, signal);
    return places.nodes.map(({ id, label }) => ({ value: id, label }));
  },
});
