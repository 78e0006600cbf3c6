import { ask, subscribe, type Question } from './asking.js';
import { Documentation } from './documentation.js';
import { draftOf } from './draft.js';
import { Editor, paint } from './editor.js';
import { called, element } from './element.js';
import { examples } from './examples.js';
import { readSchema } from './schema.js';

const result = called('result');
const status = called('status');
const stop = called('stop');
const choice = called('examples') as HTMLSelectElement;
const query = new Editor('query', 'graphql', () => void run());
const variables = new Editor('variables', 'json', () => void run());
let leave = (): void => {};

function put(text: string, values: string): void {
  query.text = text;
  variables.text = values;
}

function asJson(values: Record<string, unknown> | undefined): string {
  return values ? JSON.stringify(values, null, 2) : '';
}

/** What stands in the fields, or a sentence that says what is wrong with it. */
function question(): Question | string {
  if (query.text.trim() === '') return 'There is no query yet.';
  if (variables.text.trim() === '') return { query: query.text };
  try {
    const values = JSON.parse(variables.text) as unknown;
    const isObject = typeof values === 'object' && values !== null && !Array.isArray(values);
    return isObject
      ? { query: query.text, variables: values as Record<string, unknown> }
      : 'Variables are a JSON object.';
  } catch (error) {
    return `The variables are no JSON: ${(error as Error).message}`;
  }
}

async function run(): Promise<void> {
  leave();
  const asked = question();
  if (typeof asked === 'string') return void (status.textContent = asked);
  remember();
  if (/^\s*(?:#[^\n]*\n\s*)*subscription\b/.test(asked.query)) return listen(asked);
  const going = new AbortController();
  leave = () => going.abort();
  status.textContent = 'Asking …';
  try {
    const answer = await ask(asked, going.signal);
    paint(result, answer.text, 'json');
    status.textContent = `${answer.status} · ${answer.milliseconds} ms · ${sizeOf(answer.bytes)}`;
  } catch (error) {
    if (!going.signal.aborted) status.textContent = `No answer: ${(error as Error).message}`;
  }
}

function listen(asked: Question): void {
  let heard = 0;
  result.replaceChildren();
  status.textContent = 'Listening …';
  stop.hidden = false;
  leave = subscribe(asked, {
    hear: text => {
      heard++;
      const entry = element('span', { class: 'entry' });
      paint(entry, `${text}\n`, 'json');
      result.prepend(entry);
      status.textContent = `Listening · ${heard} heard`;
    },
    end: why => {
      stop.hidden = true;
      leave = () => {};
      status.textContent = why;
    },
  });
}

function sizeOf(bytes: number): string {
  return bytes < 1_000 ? `${bytes} B` : `${(bytes / 1_000).toFixed(1)} kB`;
}

/** The address holds the question, so that it can be sent to somebody and is there after a reload. */
function remember(): void {
  const search = new URLSearchParams({ query: query.text });
  if (variables.text.trim()) search.set('variables', variables.text);
  history.replaceState(null, '', `?${search}${location.hash}`);
}

function begin(): void {
  const search = new URLSearchParams(location.search);
  const [first] = examples;
  if (search.has('query')) put(search.get('query')!, search.get('variables') ?? '');
  else put(first!.query, asJson(first!.variables));
  choice.append(...examples.map(({ title }, index) => element('option', { value: String(index) }, title)));
  choice.addEventListener('change', () => {
    const example = examples[Number(choice.value)]!;
    put(example.query, asJson(example.variables));
  });
  called('run').addEventListener('click', () => void run());
  stop.addEventListener('click', () => leave());
}

async function showSchema(): Promise<void> {
  try {
    const schema = await readSchema();
    new Documentation(schema, (root, field) => {
      const draft = draftOf(schema, root, field);
      put(draft.query, draft.variables);
      query.focus();
    });
  } catch {
    called('documentation').textContent = 'The schema could not be read. Reload the page to try again.';
  }
}

async function sayWhoAsks(): Promise<void> {
  const { text } = await ask({ query: '{ me { name } }' }, AbortSignal.timeout(10_000));
  const { data } = JSON.parse(text) as { data?: { me: { name: string } | null } };
  called('asker').textContent = data?.me ? `You ask as ${data.me.name}.` : 'You ask as a stranger.';
}

begin();
void showSchema();
sayWhoAsks().catch(() => {});
