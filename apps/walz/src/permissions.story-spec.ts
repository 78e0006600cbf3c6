import type { AudienceName } from '#platform';
import { ask } from '../../api/src/testing/ask.js';
import { clientOf, codeOf, outcomeOf, type Told } from '../../api/src/testing/listening.js';
import { openTestHouse, type TestHouse } from './testing/open-test-house.js';
import { operations, routes, type Row, type RouteRow } from './testing/permissions.data.js';
import { methodsOf, openRegister, type Register } from './testing/register.js';
import { callers, openStage, type CallerName, type Stage } from './testing/stage.js';

interface Outcome {
  readonly code: string;
  readonly text: string;
}

const done = 'yes';
const reads: readonly CallerName[] = ['read token'];
const writes: readonly CallerName[] = ['write token'];

let house: TestHouse;
let register: Register;
beforeAll(async () => {
  // Without a worker, so that nothing happens but what is tried.
  house = await openTestHouse({ role: 'web' });
  register = await openRegister(house);
  await register.close();
});
afterAll(async () => {
  await house.close();
});

/** What whoever may not is told: it follows from whom the field is for, and says nothing about the owner's things. */
function refusalFor(caller: CallerName, type: string, audience: AudienceName | undefined, row: Row): string {
  const isToken = caller.endsWith(' token');
  if (isToken && !(type === 'Mutation' ? writes : reads).includes(caller)) return 'scope_missing';
  if (audience !== 'everyone' && caller === 'stranger') return 'not_signed_in';
  if (audience !== 'everyone' && audience !== 'signed in' && isToken) return 'not_in_person';
  return row.but?.[caller] ?? row.else ?? 'not_found';
}

async function tryOperation(
  name: string,
  row: Row,
  caller: CallerName,
): Promise<{ code: string; text: string }> {
  const stage = await openStage(house, caller);
  const [query, variables = {}] = await row.ask(stage);
  const before = await happened();
  const outcome = name.startsWith('Subscription.')
    ? await overSocket(stage, query, variables)
    : await overHttp(stage, name, query, variables);
  const mayChange = row.changes?.includes(caller) ?? true;
  if (outcome.code !== done || !mayChange)
    expect([name, caller, await happened()]).toEqual([name, caller, before]);
  else if (row.changes) expect([name, caller, await happened()]).not.toEqual([name, caller, before]);
  if (row.holds && outcome.code === done) {
    const isHeld = outcome.text.includes(row.holds.text(stage));
    expect([name, caller, isHeld]).toEqual([name, caller, row.holds.for.includes(caller)]);
  }
  return outcome;
}

async function overHttp(
  { headers }: Stage,
  name: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  const { data, code, text } = await ask(house.url, { query, variables }, { headers });
  if (code !== undefined) return { code: code as string, text };
  const field = name.split('.')[1] ?? '';
  return { code: data?.[field] === null ? 'nothing' : done, text };
}

async function overSocket(
  { headers }: Stage,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  const client = clientOf(house, headers);
  const told = await outcomeOf(client, query, variables);
  await client.dispose();
  const code = codeOf(told);
  const text = JSON.stringify((told as Told | undefined)?.data ?? null);
  return { code: code === undefined ? (text === 'null' ? 'nothing' : done) : (code as string), text };
}

/** Whoever was refused has left no trace in the chronicle. */
async function happened(): Promise<unknown> {
  return house.plant.database.query('select count(*) from chronicle');
}

async function tryRoute(key: string, row: RouteRow, caller: CallerName): Promise<Outcome> {
  const stage = await openStage(house, caller);
  const [method = '', path = ''] = key.split(' ');
  const params = (await row.params?.(stage)) ?? {};
  const address =
    path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? 'x') + ((await row.search?.(stage)) ?? '');
  const form = await row.form?.(stage);
  const before = await happened();
  const answer = await fetch(house.url + address, {
    method,
    redirect: 'manual',
    headers: { accept: 'text/html', ...(row.picture && { 'content-type': 'image/png' }), ...stage.headers },
    ...((form || row.picture) && { body: (row.picture ?? new URLSearchParams(form)) as never }),
  });
  const text = await answer.text();
  const code = codeOfPage(answer);
  if (code !== done) expect([key, caller, await happened()]).toEqual([key, caller, before]);
  return { code, text };
}

function codeOfPage({ status, headers }: Response): string {
  if (headers.get('location')?.startsWith('/sign-in')) return 'not_signed_in';
  if (status === 422) return 'refused';
  const codes: Record<number, string> = { 401: 'not_signed_in', 403: 'forbidden', 404: 'not_found' };
  return codes[status] ?? (status < 400 ? done : `status ${status}`);
}

/** Who may what, as one reads it. */
function print(title: string, cells: ReadonlyMap<string, readonly Outcome[]>): void {
  const width = Math.max(...[...cells.keys()].map(name => name.length));
  const marks = (row: readonly Outcome[]) =>
    row.map(({ code }, index) => (code === done ? 'yes' : '·').padEnd(callers[index]!.length)).join('  ');
  const lines = [...cells].map(([name, row]) => `${name.padEnd(width)}  ${marks(row)}`);
  console.log([title, `${''.padEnd(width)}  ${callers.join('  ')}`, ...lines].join('\n'));
}

describe('who may do what', () => {
  const named = () =>
    register.rootFields.map(({ type, field, audience }) => ({ name: `${type}.${field}`, type, audience }));
  const closed = () =>
    register.routes
      .filter(({ config }) => config?.audience !== 'everyone')
      .flatMap(route => methodsOf(route).map(method => `${method} ${route.url}`));
  const scopeOf = (key: string) =>
    register.routes.find(route => methodsOf(route).some(method => `${method} ${route.url}` === routeOf(key)))
      ?.config?.scope;
  const routeOf = (key: string) => key.split(' ').slice(0, 2).join(' ');

  it('is written down for every operation of the API and for every route that is not for everyone', () => {
    const fields = named().map(({ name }) => name);
    expect({ missing: fields.filter(name => !(name in operations)) }).toEqual({ missing: [] });
    expect({ left: Object.keys(operations).filter(name => !fields.includes(name)) }).toEqual({ left: [] });
    const rows = Object.keys(routes).map(routeOf);
    expect({ missing: closed().filter(route => !rows.includes(route)) }).toEqual({ missing: [] });
    expect({ left: rows.filter(route => !closed().includes(route)) }).toEqual({ left: [] });
  });

  it('is so in the API: on what is the owner’s, whoever tries', async () => {
    const cells = new Map<string, readonly Outcome[]>();
    const [found, wanted] = [new Map<string, unknown>(), new Map<string, unknown>()];
    for (const { name, type, audience } of named()) {
      const row = operations[name]!;
      const outcomes: Outcome[] = [];
      for (const caller of callers) outcomes.push(await tryOperation(name, row, caller));
      cells.set(name, outcomes);
      const expected = callers.map(caller =>
        row.may.includes(caller) ? done : refusalFor(caller, type, audience, row),
      );
      found.set(name, byCaller(outcomes.map(({ code }) => code)));
      wanted.set(name, byCaller(expected));
    }
    print('The API', cells);
    expect(found).toEqual(wanted);
  }, 300_000);

  it('is so at every route', async () => {
    const cells = new Map<string, readonly Outcome[]>();
    const [found, wanted] = [new Map<string, unknown>(), new Map<string, unknown>()];
    for (const [key, row] of Object.entries(routes)) {
      const outcomes: Outcome[] = [];
      for (const caller of callers) outcomes.push(await tryRoute(key, row, caller));
      cells.set(key, outcomes);
      const scope = scopeOf(key);
      const expected = callers.map(caller => {
        if (row.may.includes(caller)) return done;
        if (key.endsWith('/metrics')) return 'not_found';
        if (scope !== undefined && caller.endsWith(' token') && caller !== `${scope} token`)
          return 'forbidden';
        // Without a scope of its own a route does not look at tokens: whoever shows one is a stranger there.
        const isUnknown = caller === 'stranger' || (scope === undefined && caller.endsWith(' token'));
        return isUnknown ? 'not_signed_in' : (row.but?.[caller] ?? row.else ?? 'not_found');
      });
      found.set(key, byCaller(outcomes.map(({ code }) => code)));
      wanted.set(key, byCaller(expected));
    }
    print('The site', cells);
    expect(found).toEqual(wanted);
  }, 300_000);
});

function byCaller(cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(callers.map((caller, index) => [caller, cells[index]!]));
}
